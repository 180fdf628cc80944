//! The catalogue of diagnostics: code, severity, one line, and what to do.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::Severity;

macro_rules! catalogue {
    ($($name:ident $number:literal $severity:ident $summary:literal $advice:literal)*) => {
        /// The kind of a diagnostic. Codes are stable: `GD01xx` reading files, `GD02xx` pages and sections, `GD03xx` request lines,
        /// `GD04xx` tables and types, `GD05xx` responses and examples, `GD06xx` what pages say together,
        /// `GD07xx` corrections, `GD08xx` translations.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $summary] $name,)*
        }

        impl Code {
            /// Every code, by number.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable code, e.g. `GD0301`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $number),* }
            }

            /// How bad a diagnostic of this kind is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),* }
            }

            /// One line: what it means.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$name => $summary),* }
            }

            /// What to do about it.
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice),* }
            }
        }
    };
}

catalogue! {
    IncludeMissing "GD0101" Warning
        "an included file does not exist"
        "Check the path of the include, or fetch the missing file: what it says is not in the model."
    IncludeCycle "GD0102" Warning
        "an include includes itself"
        "Break the cycle; the inner include is left out."
    NotUtf8 "GD0103" Warning
        "a page is not valid UTF-8"
        "Save the page as UTF-8; bytes that are not valid were replaced."
    FrontMatterMissing "GD0201" Info
        "a page has no front matter"
        "Add the block between --- lines at the top."
    HeadingMissing "GD0202" Warning
        "a page has no first-level heading"
        "Add the heading; the title of the front matter or the file name is used."
    FenceUnclosed "GD0203" Warning
        "a code fence is not closed"
        "Close it; the next heading or the next opening fence ended it."
    AnnotationInvalid "GD0204" Warning
        "an annotation is not valid JSON"
        "Mend the JSON in the comment; what it says is not used."
    AnnotationMended "GD0205" Info
        "an annotation's JSON had a slip that was mended"
        "Remove the trailing comma or quote the key."
    AnnotationUnbound "GD0206" Info
        "an annotation stands before no code fence"
        "Put it directly before the fence that it describes."
    NamespaceMissing "GD0207" Info
        "a page has no namespace line"
        "Add it; microsoft.graph is assumed."
    PageUnused "GD0208" Error
        "an API page documents no operation"
        "Add an HTTP request section with a request line, or move the page out of the api folder."
    SectionMisplaced "GD0209" Info
        "a request line was found outside of an HTTP request section"
        "Put it under a heading `HTTP request`."
    TitleUnclear "GD0210" Info
        "the heading and the annotation of a resource disagree about its name"
        "Make them agree; the annotation is used."
    RequestLineInvalid "GD0301" Warning
        "a line of an HTTP request block is not a request line"
        "Write `METHOD /path`; the line is left out."
    RequestMethodGlued "GD0302" Info
        "a request line has no space between method and path"
        "Add the space."
    RequestPathUnusual "GD0303" Info
        "a path is not written as a template"
        "Write placeholders in braces and start with a slash."
    RequestPathLiteral "GD0304" Info
        "a path holds a sample value where a placeholder belongs"
        "Replace the sample by a placeholder in braces."
    RequestPathUnbalanced "GD0305" Warning
        "parentheses or braces of a path do not match"
        "Close them; the rest of the segment was taken as it stands."
    RequestPathEllipsis "GD0306" Warning
        "a path holds an ellipsis"
        "Write out the segments; the plain form without it is used."
    RequestUnaddressable "GD0307" Error
        "a request line names no address"
        "Write the path of the resource."
    RequestRepeated "GD0308" Info
        "a request line stands on the page twice"
        "Remove one."
    RequestArgumentsAdded "GD0309" Info
        "a function's template has no parentheses although the page lists its parameters"
        "Write the arguments into the template."
    SegmentUnlisted "GD0310" Info
        "a request line has a segment that no page lists as a property"
        "Add a row to the page of the type, or mend the path; it is used as it is written."
    KeyOfSingle "GD0311" Info
        "a request line has a key behind a single value"
        "Mend the path, or call the property a collection; it is used as it is written."
    ExampleOtherVersion "GD0312" Warning
        "the examples of a page call another version than it documents"
        "Mend the examples, or move the page: the version may not serve the request."
    ExampleOtherAddress "GD0313" Info
        "an example is sent to an address that no request line of its page has"
        "Make them agree; the request lines are used."
    RowCells "GD0401" Info
        "a table row has more or fewer cells than the head"
        "Escape the pipes inside of cells, or add the missing cells."
    RowJoined "GD0402" Info
        "a table row is broken over several lines"
        "Put the row on one line."
    RowUnused "GD0403" Warning
        "a table row holds no usable name"
        "Mend or remove the row; it is left out."
    TableUnknown "GD0404" Info
        "a table's columns are not known"
        "Use the usual column heads; the table is left out."
    TypeMissing "GD0405" Warning
        "a type cell is empty or holds no type"
        "Write the type; Edm.Untyped is used."
    TypeUnresolved "GD0406" Warning
        "a type is not documented on any page"
        "Add a page for the type, or mend its name."
    TypeUnion "GD0407" Info
        "a type cell names several types"
        "Name their common base type; the first one is used."
    TypeAmbiguous "GD0408" Info
        "a type name stands for several types"
        "Link to the type's page."
    RowHeads "GD0409" Info
        "a row of a table only heads the rows below it"
        "Use a heading or a column; the row is left out."
    ValuesIncomplete "GD0410" Info
        "a cell lists values that the enum does not have"
        "Add the members to the enum's page, or mend the list."
    NameRepeated "GD0411" Info
        "a table lists a name twice"
        "Remove one of the rows; the first is used."
    PropertyOnlyInJson "GD0412" Info
        "the JSON representation has a key that no table lists"
        "Add a row for it; its type is taken from the JSON."
    EnumRecognized "GD0413" Info
        "a string takes the members of a documented enum"
        "Name the enum as the type; it is used."
    TableJsonDisagrees "GD0414" Info
        "a row and the JSON representation disagree about a type"
        "Make them agree; the row is used."
    NameMisspelt "GD0415" Info
        "a row calls a property otherwise than requests and examples do"
        "Mend the name in the row; what requests and examples use is used."
    MemberShownOtherwise "GD0416" Info
        "a row and the examples disagree about whether a property is a collection"
        "Make them agree; the examples are used."
    NullListed "GD0417" Info
        "a list of values holds null"
        "Call the property a nullable string, or take null out of the list; a string is used."
    StringOfDate "GD0418" Info
        "a row calls a string what has the format of a date and time"
        "Name DateTimeOffset as the type; it is used."
    ResponseMissing "GD0501" Warning
        "a page says nothing about a successful response"
        "Add the Response section; the status is not known."
    ResponseDisagrees "GD0502" Info
        "the response section and an example disagree about the status"
        "Make them agree; both are used."
    ResponseTypeDisagrees "GD0503" Info
        "the response section and an example disagree about the type"
        "Make them agree; the section is used, unless the address bears the example out."
    ResponseTypeUnknown "GD0504" Info
        "a response has a body of an unknown type"
        "Name the type in the response section."
    ResponseShapeDisagrees "GD0505" Info
        "the response section and an example disagree about a collection"
        "Make them agree; the example is used."
    ExampleInvalid "GD0506" Info
        "the body of an example is not valid JSON"
        "Mend the JSON; it is kept as text."
    ExampleMended "GD0507" Info
        "the JSON of an example had a slip that was mended"
        "Remove the trailing comma or the raw line break."
    TypesMerged "GD0601" Info
        "several pages describe one type"
        "Describe it once; the pages are merged."
    TypesConflict "GD0602" Warning
        "pages that describe one type disagree about a property"
        "Make them agree; the leading page is used."
    BaseUnknown "GD0603" Warning
        "a base type is not documented on any page"
        "Add a page for it, or mend its name; the type is left without a base."
    BaseCycle "GD0604" Warning
        "a type is its own ancestor"
        "Mend the base types; the type is left without a base."
    BaseDisagrees "GD0605" Info
        "the sentence and the annotation disagree about the base type"
        "Make them agree; the sentence is used."
    RouteShared "GD0606" Info
        "pages that document one route disagree about what it returns"
        "Make them agree; their common base type or the leading page is used."
    EnumRepeated "GD0607" Info
        "an enum is described twice"
        "Describe it once; the fuller list is used."
    EnumInline "GD0608" Info
        "an enum is described only by the values that a cell lists"
        "Add a page for the enum."
    OperationSplit "GD0609" Info
        "the request lines of a page return different things"
        "Give each its own page; each is an operation of its own."
    MemberMany "GD0610" Info
        "a row calls single what request lines treat as a collection"
        "Call it a collection in the row; it is one."
    Corrected "GD0701" Info
        "a reviewed correction put a page right"
        "Mend the page, then remove the correction from corrections.toml."
    CorrectionStale "GD0702" Warning
        "a correction no longer applies"
        "Remove it from corrections.toml, mend what it looks for, or say with `until` from which snapshot on the pages are right."
    RequestUnserved "GD0703" Info
        "the service does not have a request that is documented"
        "Wait for the service, or remove the page; the request is in the client all the same."
    NameRestored "GD0801" Info
        "a name was translated"
        "Write the name as the API has it; what the rest of the documentation calls it is used."
    TypeRestored "GD0802" Info
        "the name of a type was translated"
        "Write the type's name; what the JSON, the resource or other pages show is used."
    NameDamaged "GD0803" Warning
        "a name was translated, and nothing tells what it was"
        "Write the name as the API has it; the row is left out until then."
    TypeDamaged "GD0804" Warning
        "the name of a type was translated, and nothing tells what it was"
        "Write the type's name; the row has no type until then."
    TwinDisagrees "GD0805" Info
        "the pages of two folders disagree"
        "Make them agree, or translate the page anew; the first folder's is used."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^GD[0-9]{4}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_unique_and_sorted() {
        let numbers: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    }
}
