// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.typedEmailAddress`](https://learn.microsoft.com/graph/api/resources/typedemailaddress?view=graph-rest-beta)
    TypedEmailAddress = "microsoft.graph.typedEmailAddress"
}

impl TypedEmailAddress {
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `otherLabel` in queries.
    pub const OTHER_LABEL: Property<Self> = Property::new("otherLabel");

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `microsoft.graph.emailType`
    ///
    /// Possible values are: unknown, work, personal, main, other.
    pub fn type_(&self) -> Option<super::EmailType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::EmailType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `otherLabel`: `Edm.String`
    pub fn other_label(&self) -> Option<&str> {
        self.0.str("otherLabel")
    }

    /// Sets `otherLabel`.
    pub fn with_other_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("otherLabel", value))
    }
}
