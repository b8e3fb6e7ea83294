@echo off
rem Starts Hearth from the jars beside it, on the first Java of at least @java.release@ that it finds.
rem Without delayed expansion an exclamation mark in a name stays what it is.
setlocal disabledelayedexpansion
set "HERE=%~dp0.."
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME:"=%"
for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks") do (
    for /d %%J in ("%%~R\*") do call :consider "%%~J"
)
if not defined FOUND (
    echo Hearth needs Java @java.release@ or newer and found none. 1>&2
    echo Install it, for example from https://adoptium.net, or point JAVA_HOME at it. 1>&2
    exit /b 2
)

"%FOUND%\bin\java.exe" --module-path="%HERE%\lib\javafx" @jvm.modules@ %HEARTH_JVM% -jar "%HERE%\lib\hearth.jar" %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "MAJOR=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% geq @java.release@ set "FOUND=%~1"
exit /b
