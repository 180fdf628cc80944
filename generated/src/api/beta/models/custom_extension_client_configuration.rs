// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customExtensionClientConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionclientconfiguration?view=graph-rest-beta)
    CustomExtensionClientConfiguration = "microsoft.graph.customExtensionClientConfiguration"
}

impl CustomExtensionClientConfiguration {
    /// `timeoutInMilliseconds` in queries.
    pub const TIMEOUT_IN_MILLISECONDS: Property<Self> = Property::new("timeoutInMilliseconds");

    /// `timeoutInMilliseconds`: `Edm.Int32`
    pub fn timeout_in_milliseconds(&self) -> Option<i32> {
        self.0.i32("timeoutInMilliseconds")
    }

    /// Sets `timeoutInMilliseconds`.
    pub fn with_timeout_in_milliseconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("timeoutInMilliseconds", value))
    }
}
