@testable import Site

extension RoutePermissions {
    static let casework: [RoutePermission] = [
        .get(.receipt, .anyone), .post(.receipt, .anyone), .post(.receiptClosing, .anyone),
        .get(.letters, .anyone), .post(.letters, .anyone), .post(.letterSending, .anyone),
        .get(.letterReceipt, .anyone), .post(.letterReceipt, .anyone), .get(.letterNumbers, .anyone),
        // Without a code that has opened a letter, these lead to the page where codes are typed.
        .get(.openedLetter, .anyone), .get(.openedLetterMessage, .anyone),
        .post(.openedLetterMessage, .anyone),
        .post(.openedLetterRating, .anyone), .get(.openedLetterLateness, .anyone),
        .post(.openedLetterLateness, .anyone), .get(.openedLetterWithdrawal, .anyone),
        .post(.openedLetterWithdrawal, .anyone), .get(Address.LetterRoute.openedFile, .anyone),
        .get(.openedLetterAppeal, .anyone), .post(.openedLetterAppeal, .anyone),
        .get(.letterDesk, .holders(.viewLetters)), .post(.letterFilters, .holders(.viewLetters)),
        .post(.letterAssignment, .holders(.assignLetters)),
        .get(.letterRegister, .holders(.viewLetters)), .get(.letterWorkbook, .holders(.viewLetters)),
        .get(.letterCounter, .holders(.receiveLetter)), .post(.letterCounter, .holders(.receiveLetter)),
        .get(.letterWatch, .holders(.watchLetters)),
        // What of these is open depends on the letter: `PermissionCity` says by which deeds, LetterPermissionTests of which.
        .get(Address.LetterRoute.letter, .signedIn), .get(Address.LetterRoute.file, .signedIn),
        .get(Address.LetterRoute.act, .signedIn), .post(Address.LetterRoute.act, .signedIn),
        .post(Address.LetterRoute.message, .signedIn), .post(Address.LetterRoute.similar, .signedIn),
        .get(Address.LetterRoute.promise, .signedIn), .post(Address.LetterRoute.promise, .signedIn),
        .get(Address.LetterRoute.duty, .signedIn), .post(Address.LetterRoute.duty, .signedIn),
        .get(Address.LetterRoute.document, .signedIn), .get(Address.LetterRoute.entry, .signedIn),
    ]
}
