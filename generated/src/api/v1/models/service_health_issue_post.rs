// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealthIssuePost`](https://learn.microsoft.com/graph/api/resources/servicehealthissuepost?view=graph-rest-1.0)
    ServiceHealthIssuePost = "microsoft.graph.serviceHealthIssuePost"
}

impl ServiceHealthIssuePost {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `postType` in queries.
    pub const POST_TYPE: Property<Self> = Property::new("postType");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `microsoft.graph.itemBody`
    pub fn description(&self) -> Option<&super::ItemBody> {
        self.0.model("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `postType`: `microsoft.graph.postType`
    ///
    /// Possible values are: regular, quick, strategic, unknownFutureValue.
    pub fn post_type(&self) -> Option<super::PostType> {
        self.0.enumeration("postType")
    }

    /// Sets `postType`.
    pub fn with_post_type(self, value: impl Into<Nullable<super::PostType>>) -> Self {
        Self(self.0.with("postType", value))
    }
}
