@testable import Site

extension RoutePermissions {
    static let dialogues: [RoutePermission] =
        [
            .get(.dialogues, .anyone), .get(Address.DialogueRoute.dialogue, .anyone),
            .get(Address.DialogueRoute.calendar, .anyone),
            .get(Address.DialogueRoute.asking, .anyone), .post(Address.DialogueRoute.asking, .anyone),
            .post(Address.DialogueRoute.support, .anyone), .get(.openedDialogueQuestion, .anyone),
            .get(.dialogueDesk, .holders(.takeMinutes)),
            .get(.newDialogue, .holders(.planDialogue)), .post(.newDialogue, .holders(.planDialogue)),
            // What of these is open depends on the unit of the dialogue: tested in DialoguePagesTests.
            .get(Address.DialogueRoute.desk, .signedIn), .get(Address.DialogueRoute.paper, .signedIn),
            .get(Address.DialogueRoute.minutes, .signedIn),
            .get(Address.DialogueRoute.attendance, .signedIn),
            .post(Address.DialogueRoute.attendance, .signedIn),
            .get(Address.DialogueRoute.entry, .signedIn), .post(Address.DialogueRoute.entry, .signedIn),
            .get(Address.DialogueRoute.closing, .signedIn), .post(Address.DialogueRoute.closing, .signedIn),
            .get(Address.DialogueRoute.code, .signedIn), .post(Address.DialogueRoute.code, .signedIn),
            .post(Address.DialogueRoute.admission, .signedIn),
            .get(Address.DialogueRoute.ending, .signedIn), .post(Address.DialogueRoute.ending, .signedIn),
        ]
        + DialogueDeed.allCases.flatMap { deed in
            [
                RoutePermission.get(Address.dialogueDeedRoute(deed), .signedIn),
                RoutePermission.post(Address.dialogueDeedRoute(deed), .signedIn),
            ]
        }
}
