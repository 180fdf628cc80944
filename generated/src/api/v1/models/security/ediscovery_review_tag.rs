// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryReviewTag`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-1.0)
    EdiscoveryReviewTag = "microsoft.graph.security.ediscoveryReviewTag"
}

impl EdiscoveryReviewTag {
    /// `childSelectability` in queries.
    pub const CHILD_SELECTABILITY: Property<Self> = Property::new("childSelectability");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `childTags` in queries.
    pub const CHILD_TAGS: Property<Self> = Property::new("childTags");
    /// `parent` in queries.
    pub const PARENT: Property<Self> = Property::new("parent");

    /// `childSelectability`: `microsoft.graph.security.childSelectability`
    ///
    /// Possible values are: One, Many.
    pub fn child_selectability(&self) -> Option<super::ChildSelectability> {
        self.0.enumeration("childSelectability")
    }

    /// Sets `childSelectability`.
    pub fn with_child_selectability(self, value: impl Into<Nullable<super::ChildSelectability>>) -> Self {
        Self(self.0.with("childSelectability", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `childTags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`
    pub fn child_tags(&self) -> Option<&[super::EdiscoveryReviewTag]> {
        self.0.models("childTags")
    }

    /// Sets `childTags`.
    pub fn with_child_tags(self, value: impl Into<Nullable<Vec<super::EdiscoveryReviewTag>>>) -> Self {
        Self(self.0.with("childTags", value))
    }

    /// `parent`: `microsoft.graph.security.ediscoveryReviewTag`
    pub fn parent(&self) -> Option<&super::EdiscoveryReviewTag> {
        self.0.model("parent")
    }

    /// Sets `parent`.
    pub fn with_parent(self, value: impl Into<Nullable<super::EdiscoveryReviewTag>>) -> Self {
        Self(self.0.with("parent", value))
    }
}
