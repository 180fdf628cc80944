// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.initiator`](https://learn.microsoft.com/graph/api/resources/initiator?view=graph-rest-1.0)
    Initiator = "microsoft.graph.initiator"
}

impl Initiator {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `initiatorType` in queries.
    pub const INITIATOR_TYPE: Property<Self> = Property::new("initiatorType");

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

    /// `initiatorType`: `microsoft.graph.initiatorType`
    ///
    /// Possible values are: user, application, system, unknownFutureValue.
    pub fn initiator_type(&self) -> Option<super::InitiatorType> {
        self.0.enumeration("initiatorType")
    }

    /// Sets `initiatorType`.
    pub fn with_initiator_type(self, value: impl Into<Nullable<super::InitiatorType>>) -> Self {
        Self(self.0.with("initiatorType", value))
    }
}
