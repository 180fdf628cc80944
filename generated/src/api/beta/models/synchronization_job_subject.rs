// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobSubject`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobsubject?view=graph-rest-beta)
    SynchronizationJobSubject = "microsoft.graph.synchronizationJobSubject"
}

impl SynchronizationJobSubject {
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `objectId` in queries.
    pub const OBJECT_ID: Property<Self> = Property::new("objectId");
    /// `objectTypeName` in queries.
    pub const OBJECT_TYPE_NAME: Property<Self> = Property::new("objectTypeName");

    /// `links`: `microsoft.graph.synchronizationLinkedObjects`
    pub fn links(&self) -> Option<&super::SynchronizationLinkedObjects> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::SynchronizationLinkedObjects>>) -> Self {
        Self(self.0.with("links", value))
    }

    /// `objectId`: `Edm.String`
    pub fn object_id(&self) -> Option<&str> {
        self.0.str("objectId")
    }

    /// Sets `objectId`.
    pub fn with_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectId", value))
    }

    /// `objectTypeName`: `Edm.String`
    ///
    /// Possible values are: user.
    pub fn object_type_name(&self) -> Option<&str> {
        self.0.str("objectTypeName")
    }

    /// Sets `objectTypeName`.
    pub fn with_object_type_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectTypeName", value))
    }
}
