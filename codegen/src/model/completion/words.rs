//! The fixed words of a completion in markdown: `render` writes them, and `parse` reads them.

use crate::model::types::LineSource;

/// The line that divides the published part of a page from its completion.
pub(crate) const DIVIDER: &str = "<!-- { \"blockType\": \"completion\" } -->";

/// The heading of the completion.
pub(crate) const HEADING: &str = "Completion";

/// The heading of the permissions of requests.
pub(crate) const PERMISSIONS: &str = "Permissions of requests";

/// The heads of the first column of each kind of table.
pub(crate) const PROPERTY: &str = "Property";
pub(crate) const PARAMETER: &str = "Parameter";
pub(crate) const MEMBER: &str = "Member";

/// The facts about a property, a parameter or a member of an enum.
pub(crate) const NAVIGATION: &str = "navigation";
pub(crate) const NULLABLE: &str = "nullable";
pub(crate) const NOT_NULLABLE: &str = "not nullable";
pub(crate) const COMPUTED: &str = "computed";
pub(crate) const IMMUTABLE: &str = "immutable";
pub(crate) const OPTIONAL: &str = "optional";
pub(crate) const OTHER_VERSION: &str = "of another version";
pub(crate) const ABSENT: &str = "absent";

/// The start of each fact about a deprecation. They follow the other facts, in this order.
pub(crate) const DEPRECATED: &str = "deprecated";
pub(crate) const SINCE: &str = "since ";
pub(crate) const REMOVAL: &str = "removal ";
pub(crate) const VERSION: &str = "version ";

/// The sources of added requests, each with the heading above its requests.
pub(crate) const REQUESTS: [(LineSource, &str); 3] = [
    (LineSource::Permissions, "Requests of the permissions"),
    (LineSource::Reference, "Requests of the reference"),
    (LineSource::Metadata, "Requests of the metadata"),
];
