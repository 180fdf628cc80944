// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonOpensCustomURL`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonopenscustomurl?view=graph-rest-beta)
    EdgeHomeButtonOpensCustomUrl: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonOpensCustomURL"
}

impl EdgeHomeButtonOpensCustomUrl {
    /// `homeButtonCustomURL` in queries.
    pub const HOME_BUTTON_CUSTOM_URL: Property<Self> = Property::new("homeButtonCustomURL");

    /// `homeButtonCustomURL`: `Edm.String`
    pub fn home_button_custom_url(&self) -> Option<&str> {
        self.0.str("homeButtonCustomURL")
    }

    /// Sets `homeButtonCustomURL`.
    pub fn with_home_button_custom_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeButtonCustomURL", value))
    }
}
