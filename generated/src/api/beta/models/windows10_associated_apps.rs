// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windows10AssociatedApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10associatedapps?view=graph-rest-beta)
    Windows10AssociatedApps = "microsoft.graph.windows10AssociatedApps"
}

impl Windows10AssociatedApps {
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");

    /// `appType`: `microsoft.graph.windows10AppType`
    ///
    /// Possible values are: desktop, universal.
    pub fn app_type(&self) -> Option<super::Windows10AppType> {
        self.0.enumeration("appType")
    }

    /// Sets `appType`.
    pub fn with_app_type(self, value: impl Into<Nullable<super::Windows10AppType>>) -> Self {
        Self(self.0.with("appType", value))
    }

    /// `identifier`: `Edm.String`
    pub fn identifier(&self) -> Option<&str> {
        self.0.str("identifier")
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }
}
