# Who may include whom. Reads include lines, because the compiler finds system headers such as <ATen/…> from anywhere.
# Run as: cmake -DROOT=… -P layering.cmake

set(broken "")

# forbid(folder except-folder-or-"" pattern why): no file below the folder has an include line that matches the pattern.
function(forbid folder except pattern why)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        if(except AND file MATCHES "/${except}/")
            continue()
        endif()
        file(STRINGS ${file} lines REGEX "^#include [<\"]${pattern}")
        if(lines)
            list(GET lines 0 line)
            set(broken "${broken}${file}: ${line}\n    ${why}\n" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

set(torch "(torch|ATen|c10)/")
set(qt "(Q[A-Z]|qcustomplot|Qt)")

forbid(core core/training "${torch}" "only core/training knows Torch")
forbid(core "" "${qt}" "nothing in core knows Qt")
forbid(core "" "(ui|app)/" "core knows neither window nor program")
forbid(ui "" "${torch}" "the window knows no Torch")
forbid(ui "" "core/training/" "the window works against core/engine")
forbid(ui "" "app/" "app knows the window, not the reverse")
forbid(app "" "${torch}" "only core/training knows Torch")
forbid(core/table "" "core/(schedule|optimizer|dataset|model|experiment|engine|training|conformance|importer)/" "reading files knows nothing of what they are for")
forbid(core/params "" "core/(schedule|optimizer|dataset|model|experiment|engine|training|conformance|importer)/" "params is the lowest layer")
foreach(settings schedule dataset model)
    forbid(core/${settings} "" "core/(experiment|engine|training|conformance|importer)/" "settings know nothing of experiments")
endforeach()
forbid(core/optimizer "" "core/(dataset|model|experiment|engine|training|conformance|importer)/" "optimizers know params and schedules' groups")
forbid(core/experiment "" "core/(engine|training|conformance|codegen)/" "an experiment knows nothing of running")
forbid(core/engine "" "core/(training|conformance)/" "the engine's interface knows no implementation")
forbid(core/codegen "" "core/(dataset|model|engine|exporter|training|conformance|importer)/" "code is made from experiments alone")
forbid(core/importer "" "core/(optimizer|dataset|model|experiment|engine|exporter|training|conformance)/" "the importer knows params and schedules")

if(broken)
    message(FATAL_ERROR "Layers are broken:\n${broken}")
endif()
