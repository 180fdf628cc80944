// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterEvaluateRequest`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterevaluaterequest?view=graph-rest-beta)
    AssignmentFilterEvaluateRequest = "microsoft.graph.assignmentFilterEvaluateRequest"
}

impl AssignmentFilterEvaluateRequest {
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `rule` in queries.
    pub const RULE: Property<Self> = Property::new("rule");
    /// `top` in queries.
    pub const TOP: Property<Self> = Property::new("top");
    /// `skip` in queries.
    pub const SKIP: Property<Self> = Property::new("skip");
    /// `orderBy` in queries.
    pub const ORDER_BY: Property<Self> = Property::new("orderBy");
    /// `search` in queries.
    pub const SEARCH: Property<Self> = Property::new("search");

    /// `platform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown.
    pub fn platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `rule`: `Edm.String`
    pub fn rule(&self) -> Option<&str> {
        self.0.str("rule")
    }

    /// Sets `rule`.
    pub fn with_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rule", value))
    }

    /// `top`: `Edm.Int32`
    pub fn top(&self) -> Option<i32> {
        self.0.i32("top")
    }

    /// Sets `top`.
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `skip`: `Edm.Int32`
    pub fn skip(&self) -> Option<i32> {
        self.0.i32("skip")
    }

    /// Sets `skip`.
    pub fn with_skip(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("skip", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn order_by(&self) -> Option<Vec<&str>> {
        self.0.strs("orderBy")
    }

    /// Sets `orderBy`.
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `search`: `Edm.String`
    pub fn search(&self) -> Option<&str> {
        self.0.str("search")
    }

    /// Sets `search`.
    pub fn with_search(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("search", value))
    }
}
