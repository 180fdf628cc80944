// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personorgroupcolumn?view=graph-rest-1.0)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn"
}

impl PersonOrGroupColumn {
    /// `allowMultipleSelection` in queries.
    pub const ALLOW_MULTIPLE_SELECTION: Property<Self> = Property::new("allowMultipleSelection");
    /// `displayAs` in queries.
    pub const DISPLAY_AS: Property<Self> = Property::new("displayAs");
    /// `chooseFromType` in queries.
    pub const CHOOSE_FROM_TYPE: Property<Self> = Property::new("chooseFromType");

    /// `allowMultipleSelection`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn allow_multiple_selection(&self) -> Option<bool> {
        self.0.bool("allowMultipleSelection")
    }

    /// Sets `allowMultipleSelection`.
    pub fn with_allow_multiple_selection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowMultipleSelection", value))
    }

    /// `displayAs`: `Edm.String`
    pub fn display_as(&self) -> Option<&str> {
        self.0.str("displayAs")
    }

    /// Sets `displayAs`.
    pub fn with_display_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayAs", value))
    }

    /// `chooseFromType`: `Edm.String`
    pub fn choose_from_type(&self) -> Option<&str> {
        self.0.str("chooseFromType")
    }

    /// Sets `chooseFromType`.
    pub fn with_choose_from_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("chooseFromType", value))
    }
}
