import Storage

extension Migration {
    /// Gives a letter a number of its own in the register of every unit that had it, and says after which step of its
    /// history each unit had it.
    static let numberLetterStays = Migration("0095-number-letter-stays") { _ in
        [
            "ALTER TABLE letter_stay ADD COLUMN book_year BIGINT",
            "ALTER TABLE letter_stay ADD COLUMN book_number BIGINT",
            "ALTER TABLE letter_stay ADD COLUMN after_step BIGINT NOT NULL DEFAULT 0",
            """
            UPDATE letter_stay SET
                book_year = (SELECT register_year FROM letter WHERE letter.id = letter_stay.letter),
                book_number = (SELECT letter.number FROM letter WHERE letter.id = letter_stay.letter)
            WHERE began_as IN ('received', 'split')
            """,
            // What was passed on has had no number where it went: it is given the next ones there, in the order of coming.
            """
            UPDATE letter_stay SET book_year = CAST(SUBSTR(began_on, 1, 4) AS BIGINT),
                book_number = COALESCE((
                    SELECT MAX(l.number) FROM letter l WHERE l.register_unit = letter_stay.unit
                        AND l.register_year = CAST(SUBSTR(letter_stay.began_on, 1, 4) AS BIGINT)), 0) + (
                    SELECT COUNT(*) FROM letter_stay e WHERE e.unit = letter_stay.unit
                        AND e.began_as IN ('transferred', 'second')
                        AND SUBSTR(e.began_on, 1, 4) = SUBSTR(letter_stay.began_on, 1, 4)
                        AND (e.began_on < letter_stay.began_on OR (e.began_on = letter_stay.began_on
                            AND (e.letter < letter_stay.letter
                                OR (e.letter = letter_stay.letter AND e.number <= letter_stay.number))))),
                after_step = COALESCE((
                    SELECT MIN(p.number) FROM letter_step p WHERE p.letter = letter_stay.letter
                        AND p.on_day = letter_stay.began_on AND p.act IN ('transfer', 'complain_again')), 0)
            WHERE began_as IN ('transferred', 'second')
            """,
            """
            UPDATE letter_stay SET
                book_year = (SELECT e.book_year FROM letter_stay e WHERE e.letter = letter_stay.letter
                    AND e.number < letter_stay.number AND e.began_as <> 'reopened' ORDER BY e.number DESC LIMIT 1),
                book_number = (SELECT e.book_number FROM letter_stay e WHERE e.letter = letter_stay.letter
                    AND e.number < letter_stay.number AND e.began_as <> 'reopened' ORDER BY e.number DESC LIMIT 1)
            WHERE began_as = 'reopened'
            """,
            """
            UPDATE letter SET
                register_unit = (SELECT s.unit FROM letter_stay s WHERE s.letter = letter.id
                    ORDER BY s.number DESC LIMIT 1),
                register_year = (SELECT s.book_year FROM letter_stay s WHERE s.letter = letter.id
                    ORDER BY s.number DESC LIMIT 1),
                number = (SELECT s.book_number FROM letter_stay s WHERE s.letter = letter.id
                    ORDER BY s.number DESC LIMIT 1)
            WHERE id IN (SELECT letter FROM letter_stay WHERE began_as IN ('transferred', 'second'))
            """,
            """
            CREATE UNIQUE INDEX letter_stay_in_book ON letter_stay (unit, book_year, book_number)
            WHERE began_as <> 'reopened'
            """,
            "CREATE INDEX letter_stay_by_book ON letter_stay (unit, began_as, began_on, letter)",
        ]
    }
}
