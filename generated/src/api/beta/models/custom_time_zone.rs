// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-beta)
    CustomTimeZone = "microsoft.graph.customTimeZone"
}

impl CustomTimeZone {
    /// `bias` in queries.
    pub const BIAS: Property<Self> = Property::new("bias");
    /// `daylightOffset` in queries.
    pub const DAYLIGHT_OFFSET: Property<Self> = Property::new("daylightOffset");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `standardOffset` in queries.
    pub const STANDARD_OFFSET: Property<Self> = Property::new("standardOffset");

    /// `bias`: `Edm.Int32`
    pub fn bias(&self) -> Option<i32> {
        self.0.i32("bias")
    }

    /// Sets `bias`.
    pub fn with_bias(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bias", value))
    }

    /// `daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`
    pub fn daylight_offset(&self) -> Option<&super::DaylightTimeZoneOffset> {
        self.0.model("daylightOffset")
    }

    /// Sets `daylightOffset`.
    pub fn with_daylight_offset(self, value: impl Into<Nullable<super::DaylightTimeZoneOffset>>) -> Self {
        Self(self.0.with("daylightOffset", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `standardOffset`: `microsoft.graph.standardTimeZoneOffset`
    pub fn standard_offset(&self) -> Option<&super::StandardTimeZoneOffset> {
        self.0.model("standardOffset")
    }

    /// Sets `standardOffset`.
    pub fn with_standard_offset(self, value: impl Into<Nullable<super::StandardTimeZoneOffset>>) -> Self {
        Self(self.0.with("standardOffset", value))
    }
}
