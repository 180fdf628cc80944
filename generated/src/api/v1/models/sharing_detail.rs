// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharingDetail`](https://learn.microsoft.com/graph/api/resources/insights-sharingdetail?view=graph-rest-1.0)
    SharingDetail = "microsoft.graph.sharingDetail"
}

impl SharingDetail {
    /// `sharedDateTime` in queries.
    pub const SHARED_DATE_TIME: Property<Self> = Property::new("sharedDateTime");
    /// `sharingSubject` in queries.
    pub const SHARING_SUBJECT: Property<Self> = Property::new("sharingSubject");
    /// `sharingType` in queries.
    pub const SHARING_TYPE: Property<Self> = Property::new("sharingType");
    /// `sharedBy` in queries.
    pub const SHARED_BY: Property<Self> = Property::new("sharedBy");
    /// `sharingReference` in queries.
    pub const SHARING_REFERENCE: Property<Self> = Property::new("sharingReference");

    /// `sharedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn shared_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("sharedDateTime")
    }

    /// `sharingSubject`: `Edm.String`
    pub fn sharing_subject(&self) -> Option<&str> {
        self.0.str("sharingSubject")
    }

    /// Sets `sharingSubject`.
    pub fn with_sharing_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharingSubject", value))
    }

    /// `sharingType`: `Edm.String`
    pub fn sharing_type(&self) -> Option<&str> {
        self.0.str("sharingType")
    }

    /// Sets `sharingType`.
    pub fn with_sharing_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharingType", value))
    }

    /// `sharedBy`: `microsoft.graph.insightIdentity`
    pub fn shared_by(&self) -> Option<&super::InsightIdentity> {
        self.0.model("sharedBy")
    }

    /// Sets `sharedBy`.
    pub fn with_shared_by(self, value: impl Into<Nullable<super::InsightIdentity>>) -> Self {
        Self(self.0.with("sharedBy", value))
    }

    /// `sharingReference`: `microsoft.graph.resourceReference`
    pub fn sharing_reference(&self) -> Option<&super::ResourceReference> {
        self.0.model("sharingReference")
    }

    /// Sets `sharingReference`.
    pub fn with_sharing_reference(self, value: impl Into<Nullable<super::ResourceReference>>) -> Self {
        Self(self.0.with("sharingReference", value))
    }
}
