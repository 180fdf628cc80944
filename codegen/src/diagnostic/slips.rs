//! The table of slips: where each is mended, and an example of it.

use super::{Code, Remedy};

impl Code {
    /// Where a slip of this kind is mended.
    pub fn remedy(self) -> Remedy {
        find(self).map_or(Remedy::Upstream, |(_, remedy, _)| *remedy)
    }

    /// What a page with the slip has, or, of a slip in more than one place, what these have.
    pub fn example(self) -> &'static str {
        find(self).map_or("", |(_, _, example)| example)
    }
}

fn find(code: Code) -> Option<&'static (Code, Remedy, &'static str)> {
    SLIPS.iter().find(|(known, ..)| *known == code)
}

// The fixes of corrections.
const RENAME: &str = "{ property = \"name on the page\", name = \"right name\" }";
const RETYPE: &str = "{ property = \"name\", type = \"Type\", collection = false }";
const COLLECT: &str = "{ property = \"name\", type = \"Type\", collection = true }";
const REMOVE: &str = "{ remove = \"name of the property\" }";
const REBASE: &str = "{ base = \"base type\" }";
const MEMBERS: &str = "{ enum = \"name\", add = [\"member\"], remove = [\"member\"] }";

/// The slips, by the numbers of their codes.
const SLIPS: &[(Code, Remedy, &str)] = &[
    (Code::IncludeMissing, Remedy::Files, "[!INCLUDE [permissions](../includes/gone.md)]"),
    (Code::IncludeCycle, Remedy::Upstream, "in a.md: [!INCLUDE [b](b.md)], in b.md: [!INCLUDE [a](a.md)]"),
    (Code::NotUtf8, Remedy::Files, "a page in Windows-1252: caf\\xe9"),
    (Code::FileIgnored, Remedy::Files, "v1.0/api/door-open.MD"),
    (Code::PageLong, Remedy::Limit, "a page of several megabytes"),
    (Code::LineLong, Remedy::Limit, "a row with a whole file in a cell"),
    (Code::IncludeDeep, Remedy::Limit, "a.md includes b.md, which includes c.md, and so on"),
    (Code::FrontMatterMissing, Remedy::Upstream, "a page that begins with its heading: # Open door"),
    (Code::HeadingMissing, Remedy::Upstream, "a page that begins with: ## HTTP request"),
    (Code::FenceUnclosed, Remedy::Upstream, "```http\nGET /doors\n\n## Response"),
    (Code::AnnotationInvalid, Remedy::Upstream, "<!-- { \"blockType\": \"response\" -->"),
    (Code::AnnotationMended, Remedy::Upstream, "<!-- { \"blockType\": \"response\", } -->"),
    (Code::AnnotationUnbound, Remedy::Upstream, "<!-- { \"blockType\": \"request\" } -->\n\n| Name | Type |"),
    (Code::NamespaceMissing, Remedy::Upstream, "a page without: Namespace: microsoft.graph"),
    (Code::PageUnused, Remedy::Upstream, "a page in api/ that only lists links"),
    (Code::SectionMisplaced, Remedy::Upstream, "## Example\n\n```http\nGET /doors\n```"),
    (Code::TitleUnclear, Remedy::Upstream, "# portal resource type, and \"@odata.type\": \"microsoft.graph.door\""),
    (Code::CompletionInvalid, Remedy::Vendor, "|height|Edm.Nothing|| below ## Completion"),
    (Code::RequestLineInvalid, Remedy::Upstream, "Open the door with /doors/{id}/open"),
    (Code::RequestMethodGlued, Remedy::Upstream, "GET/doors/{id}"),
    (Code::RequestPathUnusual, Remedy::Upstream, "GET doors/<id>"),
    (Code::RequestPathLiteral, Remedy::Upstream, "GET /doors/d290f1ee-6c54"),
    (Code::RequestPathUnbalanced, Remedy::Upstream, "GET /doors/{id/open"),
    (Code::RequestPathEllipsis, Remedy::Upstream, "GET /houses/.../doors"),
    (Code::RequestUnaddressable, Remedy::Upstream, "GET https://graph.microsoft.com/"),
    (Code::RequestRepeated, Remedy::Upstream, "GET /doors\nGET /doors"),
    (Code::RequestArgumentsAdded, Remedy::Upstream, "GET /doors/find, with a table of the parameter name"),
    (Code::SegmentUnlisted, Remedy::Upstream, "GET /doors/{id}/hinges, and no row hinges on the page of door"),
    (Code::KeyOfSingle, Remedy::Correction(COLLECT), "GET /doors/{id}/lock/{id}, and lock is one value"),
    (Code::ExampleOtherVersion, Remedy::Upstream, "GET https://graph.microsoft.com/beta/doors on a page of v1.0"),
    (Code::ExampleOtherAddress, Remedy::Upstream, "GET /houses/1/doors in an example, GET /doors in the request lines"),
    (Code::RootUnlisted, Remedy::Area, "GET /dors/{id}"),
    (
        Code::RequestInExample,
        Remedy::Upstream,
        "GET /me/doors in an example, GET /users/{id}/doors in the request lines",
    ),
    (Code::RequestPathLong, Remedy::Limit, "GET /doors/doors/doors/…"),
    (Code::RequestsMany, Remedy::Limit, "a page with thousands of request lines"),
    (Code::RowCells, Remedy::Upstream, "|state|String|open | shut|"),
    (Code::RowJoined, Remedy::Upstream, "|state|String|open\nor shut|"),
    (Code::RowUnused, Remedy::Upstream, "||String|The state.|"),
    (Code::TableUnknown, Remedy::Wording, "|Thing|Kind|Remark|"),
    (Code::TypeMissing, Remedy::Correction(RETYPE), "|height||The height.|"),
    (Code::TypeUnresolved, Remedy::Correction(RETYPE), "|lock|[lokc](lokc.md)||"),
    (Code::TypeUnion, Remedy::Correction(RETYPE), "|owner|user or group||"),
    (Code::TypeAmbiguous, Remedy::Correction(RETYPE), "|session|session||, and two namespaces have a session"),
    (Code::RowHeads, Remedy::Upstream, "|**Measures**|||"),
    (
        Code::ValuesIncomplete,
        Remedy::Correction(MEMBERS),
        "Possible values are: `open`, `ajar`., and the enum has open and shut",
    ),
    (Code::NameRepeated, Remedy::Upstream, "|height|Int32||\n|height|Int64||"),
    (Code::PropertyOnlyInJson, Remedy::Correction(REMOVE), "\"colour\": \"String\" in the JSON, and no row colour"),
    (
        Code::EnumRecognized,
        Remedy::Correction(RETYPE),
        "|state|String|Possible values are: `open`, `shut`.|, the members of doorState",
    ),
    (Code::TableJsonDisagrees, Remedy::Correction(RETYPE), "|height|Int32||, and \"height\": \"String\" in the JSON"),
    (Code::NameMisspelt, Remedy::Correction(RENAME), "|hieght|Int32||, and examples have height"),
    (Code::MemberShownOtherwise, Remedy::Correction(RETYPE), "|locks|lock||, and \"locks\": [{}] in an example"),
    (Code::NullListed, Remedy::Upstream, "Possible values are: `open`, `null`."),
    (Code::StringOfDate, Remedy::Correction(RETYPE), "|opened|String|The time in ISO 8601 format, in UTC.|"),
    (Code::TableWide, Remedy::Limit, "a table with hundreds of columns"),
    (Code::TableLong, Remedy::Limit, "a table with many thousands of rows"),
    (Code::RowLong, Remedy::Limit, "|state|String|one cell over a hundred lines"),
    (Code::NameLong, Remedy::Limit, "|a name of a thousand letters|String||"),
    (Code::TableMissing, Remedy::Upstream, "## Properties\n\n## Relationships"),
    (Code::ResponseMissing, Remedy::Upstream, "a page without: ## Response"),
    (Code::ResponseDisagrees, Remedy::Upstream, "`200 OK` in the section, HTTP/1.1 204 No Content in the example"),
    (
        Code::ResponseTypeDisagrees,
        Remedy::Upstream,
        "a [door](door.md) object in the section, microsoft.graph.gate in the example",
    ),
    (Code::ResponseTypeUnknown, Remedy::Upstream, "returns `200 OK` and the requested object in the response body"),
    (
        Code::ResponseShapeDisagrees,
        Remedy::Upstream,
        "a [door](door.md) object in the section, {\"value\": [{}]} in the example",
    ),
    (Code::ExampleInvalid, Remedy::Upstream, "{ \"height\": }"),
    (Code::ExampleMended, Remedy::Upstream, "{ \"height\": 1, }"),
    (Code::TypesMerged, Remedy::Upstream, "door.md and front-door.md have microsoft.graph.door"),
    (Code::TypesConflict, Remedy::Correction(RETYPE), "|height|Int32|| in door.md, |height|Int64|| in front-door.md"),
    (Code::BaseUnknown, Remedy::Correction(REBASE), "Inherits from [protal](portal.md)."),
    (Code::BaseCycle, Remedy::Correction(REBASE), "door inherits from gate, and gate from door"),
    (
        Code::BaseDisagrees,
        Remedy::Correction(REBASE),
        "Inherits from [portal](portal.md)., and \"baseType\": \"microsoft.graph.entity\"",
    ),
    (Code::RouteShared, Remedy::Upstream, "GET /doors on two pages, one returns door and the other gate"),
    (Code::EnumRepeated, Remedy::Correction(MEMBERS), "## doorState values on two pages"),
    (Code::EnumInline, Remedy::Correction(MEMBERS), "|state|doorState|Possible values are: `open`, `shut`.|"),
    (Code::OperationSplit, Remedy::Upstream, "GET /doors and GET /doors/{id} on one page"),
    (Code::MemberMany, Remedy::Upstream, "|locks|lock||, and GET /doors/{id}/locks/{id}"),
    (Code::BasesDeep, Remedy::Limit, "a chain of hundreds of base types"),
    (Code::Corrected, Remedy::Entry, "fix = { property = \"hieght\", name = \"height\" }"),
    (Code::CorrectionStale, Remedy::Entry, "an entry about a page that was mended or removed"),
    (Code::RequestUnserved, Remedy::Entry, "fix = { unserved = true }"),
    (Code::SuppressionUnused, Remedy::Suppression, "an entry about a page that was mended"),
    (Code::NameRestored, Remedy::Correction(RENAME), "|высота|Int32||, and \"height\" in the JSON"),
    (Code::TypeRestored, Remedy::Correction(RETYPE), "|lock|замок||, and \"microsoft.graph.lock\" in the JSON"),
    (Code::NameDamaged, Remedy::Correction(RENAME), "|высота|Int32||, and nothing has the name"),
    (Code::TypeDamaged, Remedy::Correction(RETYPE), "|lock|замок||, and nothing has the type"),
    (Code::TwinDisagrees, Remedy::Correction(RETYPE), "|height|Int32|| in one edition, |height|Int64|| in the other"),
    (Code::MetadataType, Remedy::Upstream, "|height|Int32||, and Edm.Int64 in the metadata"),
    (Code::MetadataBase, Remedy::Upstream, "Inherits from [entity](entity.md)., and portal in the metadata"),
    (Code::MetadataResponse, Remedy::Upstream, "a [door](door.md) object, and gate in the metadata"),
    (Code::MetadataLacks, Remedy::Correction(REMOVE), "|height|Int32||, and no height in the metadata"),
    (Code::CompletionUnmatched, Remedy::Vendor, "permissions of a request that the page does not have"),
];

#[cfg(test)]
mod tests {
    use super::{Code, SLIPS};

    #[test]
    fn each_code_has_one_row_with_an_example() {
        let codes: Vec<Code> = SLIPS.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes, Code::ALL);
        assert!(SLIPS.iter().all(|(.., example)| !example.is_empty()));
    }
}
