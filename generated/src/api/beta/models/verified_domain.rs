// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.verifiedDomain`](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-beta)
    VerifiedDomain = "microsoft.graph.verifiedDomain"
}

impl VerifiedDomain {
    /// `capabilities` in queries.
    pub const CAPABILITIES: Property<Self> = Property::new("capabilities");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");
    /// `isInitial` in queries.
    pub const IS_INITIAL: Property<Self> = Property::new("isInitial");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `capabilities`: `Edm.String`
    pub fn capabilities(&self) -> Option<&str> {
        self.0.str("capabilities")
    }

    /// Sets `capabilities`.
    pub fn with_capabilities(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("capabilities", value))
    }

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `isInitial`: `Edm.Boolean`
    pub fn is_initial(&self) -> Option<bool> {
        self.0.bool("isInitial")
    }

    /// Sets `isInitial`.
    pub fn with_is_initial(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInitial", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
