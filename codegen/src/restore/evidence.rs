//! The kinds of evidence by which restore gives a row a name or a type.
//!
//! The modules below collect evidence from the pages. The modules beside this one, e.g. `properties` and `members`,
//! have tables of rules, which say in which order evidence decides.
//!
//! To add a kind of evidence: add it to the table in this file, collect it in a module below, and add a rule to the
//! table where it belongs. Remove evidence that decides in no corpus and in no case of `tests/data/restore`.

pub(super) mod addresses;
pub(super) mod enum_tables;
pub(super) mod evolvable;
pub(super) mod example;
pub(super) mod lexicon;
pub(super) mod other_version;
pub(super) mod representation;
pub(super) mod request_line;
pub(super) mod resource;
pub(super) mod same_words;
pub(super) mod sound;
pub(super) mod type_name;
pub(super) mod value_lists;

macro_rules! vocabulary {
    ($($variant:ident $name:literal $clause:literal $reason:literal)*) => {
        /// Why restore gave a row a name or a type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Evidence {
            $(#[doc = $reason] $variant,)*
        }

        impl Evidence {
            /// Every kind of evidence.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name, as scoreboards and diagnostics print it: `other-version`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// One sentence: why it may be trusted.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$variant => $reason),* }
            }

            /// The end of a diagnostic's text if this evidence decided, after "`x` stands for `y`:".
            pub(super) fn clause(self) -> &'static str {
                match self { $(Self::$variant => $clause),* }
            }
        }
    };
}

vocabulary! {
    Twin "twin"
        "the same page of another edition has it"
        "Editions are translated one by one, so one keeps what another damaged."
    Representation "representation"
        "the JSON representation of the type has it"
        "Code blocks are not translated: the keys and the values of a JSON representation are those of the wire."
    RepresentationString "representation-string"
        "the JSON representation shows a string"
        "A JSON representation shows a string for a string, but also for an enum, so the sound of the word is asked before."
    OtherVersion "other-version"
        "the page of the other API version has it"
        "The page of the other API version is translated by itself and lists nearly the same rows in the same order."
    Example "example"
        "the body of the example request has it"
        "Examples are code blocks, which are not translated."
    Resource "resource"
        "the resource that is sent or returned lists it"
        "The body of a request holds properties of the resource that it creates or changes."
    RequestLine "request-line"
        "a request line of the page has it"
        "Request lines are code blocks, which are not translated, and name path, query and function parameters."
    AddressAndTarget "address-and-target"
        "an address has it behind this type, and it leads to the same type elsewhere"
        "A name that addresses have behind the type, and that leads to the target of the row elsewhere, has two witnesses."
    OnlyAddress "only-address"
        "it is the only name behind this type in addresses that no row has"
        "Where one row has no name and addresses show one name that no row has, they belong together."
    AddressOrTarget "address-or-target"
        "an address or a row that leads to the same type has it"
        "Names behind the type in addresses and names that lead to the target are few, so likeness or known words pick one."
    TypeName "type-name"
        "it is the one name of the target's links that the name of the type ends in"
        "A relationship is usually named after the type that it leads to, without the first words of its name."
    ValuesOfLink "values-of-link"
        "rows that link to the table list it"
        "A row that links to the table of an enum lists the members of that enum in code spans, which are not translated."
    ValuesOfType "values-of-type"
        "rows of this type list it"
        "A row that has the enum as its type lists the members of that enum."
    ValuesOfOwner "values-of-owner"
        "the property that the enum is named after lists it"
        "Enums are often named after a property and its type: `chatMessageImportance` holds the values of `importance`."
    ValuesOfProperty "values-of-property"
        "a property with the name of the enum lists it"
        "A property with the name of an enum usually has that enum as its type."
    ValuesOfEnding "values-of-ending"
        "a property with the end of the enum's name lists it"
        "Enums are often named after a property with a word before it: `watermarkLayout` holds the values of `layout`."
    ValuesOfLength "values-of-length"
        "all lists that share the other members have it at this position"
        "Lists of the same length that agree with at least half of the table in its order are lists of the same members."
    TableOfName "table-of-name"
        "another table of the enum has it"
        "Tables of enums with one name list the same members, and not each of them was damaged."
    TablePosition "table-position"
        "another table of the enum has it at this position"
        "Tables of one enum that agree on all untranslated members have the same order."
    SameWords "same-words"
        "the same words stand for it on other pages"
        "Machine translation translates a word alike nearly everywhere."
    Lexicon "lexicon"
        "it is a common member, and the words are its usual translation"
        "The lexicon of a locale knows the usual translations of members that many enums have."
    Evolvable "evolvable"
        "the last member of enums that may grow is spelled so everywhere"
        "One member of Graph's enums has the same spelling everywhere; translation only puts words beside it."
    Sound "sound"
        "the word sounds like the name of a type"
        "Translation sometimes writes a name in the letters of the language; in Latin letters it is nearly the same again."
    Links "links"
        "other links to the page spell it so"
        "The words of links to one page are the name of its type, spelled alike."
    Segments "segments"
        "all addresses spell it so"
        "Addresses are not translated, and a segment has one spelling."
}

#[cfg(test)]
mod tests {
    use super::Evidence;

    #[test]
    fn every_evidence_has_a_name_of_its_own_and_a_reason() {
        let mut names: Vec<&str> = Evidence::ALL.iter().map(|evidence| evidence.name()).collect();
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Evidence::ALL.len());
        assert!(Evidence::ALL.iter().all(|evidence| evidence.reason().ends_with('.')));
    }
}
