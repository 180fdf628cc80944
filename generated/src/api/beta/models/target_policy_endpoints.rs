// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.targetPolicyEndpoints`](https://learn.microsoft.com/graph/api/resources/targetpolicyendpoints?view=graph-rest-beta)
    TargetPolicyEndpoints = "microsoft.graph.targetPolicyEndpoints"
}

impl TargetPolicyEndpoints {
    /// `platformTypes` in queries.
    pub const PLATFORM_TYPES: Property<Self> = Property::new("platformTypes");

    /// `platformTypes`: `Collection(Edm.String)`
    ///
    /// Possible values are: Windows, iOS, Android, WebPush.
    pub fn platform_types(&self) -> Option<Vec<&str>> {
        self.0.strs("platformTypes")
    }

    /// Sets `platformTypes`.
    pub fn with_platform_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("platformTypes", value))
    }
}
