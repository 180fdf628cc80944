// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from conditionalaccesssessioncontrol.
    ///
    /// [`microsoft.graph.signInFrequencySessionControl`](https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol?view=graph-rest-1.0)
    SignInFrequencySessionControl: super::ConditionalAccessSessionControl = "microsoft.graph.signInFrequencySessionControl"
}

impl SignInFrequencySessionControl {
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `type`: `microsoft.graph.signinFrequencyType`
    ///
    /// Possible values are: days, hours.
    pub fn type_(&self) -> Option<super::SigninFrequencyType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::SigninFrequencyType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
