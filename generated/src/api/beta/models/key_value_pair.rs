// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.keyValuePair`](https://learn.microsoft.com/graph/api/resources/keyvaluepair?view=graph-rest-beta), [intune-androidforwork-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-keyvaluepair?view=graph-rest-beta), [intune-deviceconfig-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyvaluepair?view=graph-rest-beta), [intune-grouppolicy-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-keyvaluepair?view=graph-rest-beta), [intune-mam-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-mam-keyvaluepair?view=graph-rest-beta), [intune-mstunnel-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-keyvaluepair?view=graph-rest-beta), [intune-partnerintegration-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-keyvaluepair?view=graph-rest-beta), [intune-policyset-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-policyset-keyvaluepair?view=graph-rest-beta), [intune-troubleshooting-keyvaluepair](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-keyvaluepair?view=graph-rest-beta)
    KeyValuePair = "microsoft.graph.keyValuePair"
}

impl KeyValuePair {
    pub const NAME: Property<Self> = Property::new("name");
    pub const VALUE: Property<Self> = Property::new("value");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `value`: `Edm.String`
    ///
    /// Possible values are: 0, 1, 2.
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
