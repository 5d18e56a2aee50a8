; Offers Coachable among the programs that open mails (.eml, .msg). The default program of the person stays what it is: only
; "OpenWithProgids" is written, never the value of the extension itself, which electron-builder's own associations would set.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Coachable.Mail" "" "Mail message"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Coachable.Mail\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Coachable.Mail\shell\open" "FriendlyAppName" "Coachable"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Coachable.Mail\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.eml\OpenWithProgids" "Coachable.Mail"
  WriteRegNone SHELL_CONTEXT "Software\Classes\.msg\OpenWithProgids" "Coachable.Mail"
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0, 0, 0)"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.eml\OpenWithProgids" "Coachable.Mail"
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.msg\OpenWithProgids" "Coachable.Mail"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Coachable.Mail"
  System::Call "shell32::SHChangeNotify(i,i,i,i) (0x08000000, 0, 0, 0)"
!macroend
