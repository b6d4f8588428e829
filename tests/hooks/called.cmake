# A hook that is misspelt and not listed either is a function that nobody calls; the compiler says nothing of those.
# Run as: cmake -DROOT=… -P called.cmake

cmake_minimum_required(VERSION 3.25)

set(hooks params check curve momentumCurve ownBase next fits ownScheduler begin report standing size unfusable generate load isPlanar)

# Everything that may call a member, without names that are qualified: definitions.
set(text "")
file(GLOB_RECURSE sources ${ROOT}/core/*.h ${ROOT}/core/*.cpp)
foreach(source IN LISTS sources)
    file(READ ${source} content)
    string(APPEND text "${content}")
endforeach()
string(REGEX REPLACE "[A-Za-z0-9_]::[A-Za-z0-9_]+\\(" "" text "${text}")

set(names "")
file(GLOB_RECURSE headers ${ROOT}/core/schedule/*.h ${ROOT}/core/optimizer/*.h ${ROOT}/core/model/*.h ${ROOT}/core/dataset/*.h)
foreach(header IN LISTS headers)
    file(READ ${header} content)
    if(NOT content MATCHES "Info kInfo{")
        continue()
    endif()
    # Members of structs stand four spaces from the margin.
    string(REGEX MATCHALL "\n    [A-Za-z][^\n(){};=]*[ &*][A-Za-z0-9_]+\\([^(){};]*\\)( const)?[ \n]*[{;]" members "${content}")
    foreach(member IN LISTS members)
        string(REGEX REPLACE "^.*[ &*]([A-Za-z0-9_]+)\\(.*$" "\\1" name "${member}")
        if(NOT name IN_LIST hooks)
            list(APPEND names ${name})
            set(place_${name} ${header})
        endif()
    endforeach()
endforeach()

set(broken "")
list(LENGTH names found)
if(found EQUAL 0)
    message(FATAL_ERROR "No members are found: this test sees nothing")
endif()
foreach(name IN LISTS names)
    string(REGEX MATCHALL "[^A-Za-z0-9_]${name}\\(" uses "${text}")
    list(LENGTH uses count)
    set(same ${names})
    list(FILTER same INCLUDE REGEX "^${name}$")
    list(LENGTH same declared)
    if(NOT count GREATER declared)
        string(APPEND broken "${place_${name}}: ${name}() is called nowhere; a hook that is misspelt and not listed?\n")
    endif()
endforeach()

if(broken)
    message(FATAL_ERROR "${broken}")
endif()
