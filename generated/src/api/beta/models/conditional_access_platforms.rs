// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessPlatforms`](https://learn.microsoft.com/graph/api/resources/conditionalaccessplatforms?view=graph-rest-beta)
    ConditionalAccessPlatforms = "microsoft.graph.conditionalAccessPlatforms"
}

impl ConditionalAccessPlatforms {
    /// `includePlatforms` in queries.
    pub const INCLUDE_PLATFORMS: Property<Self> = Property::new("includePlatforms");
    /// `excludePlatforms` in queries.
    pub const EXCLUDE_PLATFORMS: Property<Self> = Property::new("excludePlatforms");

    /// `includePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`
    ///
    /// Possible values are: android, iOS, windows, windowsPhone, macOS, unknownFutureValue, all.
    pub fn include_platforms(&self) -> Option<Vec<super::ConditionalAccessDevicePlatform>> {
        self.0.enumerations("includePlatforms")
    }

    /// Sets `includePlatforms`.
    pub fn with_include_platforms(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessDevicePlatform>>>,
    ) -> Self {
        Self(self.0.with("includePlatforms", value))
    }

    /// `excludePlatforms`: `Collection(microsoft.graph.conditionalAccessDevicePlatform)`
    ///
    /// Possible values are: android, iOS, windows, windowsPhone, macOS, all, unknownFutureValue, linux.
    pub fn exclude_platforms(&self) -> Option<Vec<super::ConditionalAccessDevicePlatform>> {
        self.0.enumerations("excludePlatforms")
    }

    /// Sets `excludePlatforms`.
    pub fn with_exclude_platforms(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessDevicePlatform>>>,
    ) -> Self {
        Self(self.0.with("excludePlatforms", value))
    }
}
