// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.applicationEnforcedRestrictionsSessionControl`](https://learn.microsoft.com/graph/api/resources/applicationenforcedrestrictionssessioncontrol?view=graph-rest-1.0)
    ApplicationEnforcedRestrictionsSessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.applicationEnforcedRestrictionsSessionControl"
}

impl ApplicationEnforcedRestrictionsSessionControl {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}
