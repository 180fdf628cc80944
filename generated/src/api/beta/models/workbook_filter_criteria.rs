// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilterCriteria`](https://learn.microsoft.com/graph/api/resources/workbookfiltercriteria?view=graph-rest-beta)
    WorkbookFilterCriteria = "microsoft.graph.workbookFilterCriteria"
}

impl WorkbookFilterCriteria {
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `criterion1` in queries.
    pub const CRITERION1: Property<Self> = Property::new("criterion1");
    /// `criterion2` in queries.
    pub const CRITERION2: Property<Self> = Property::new("criterion2");
    /// `dynamicCriteria` in queries.
    pub const DYNAMIC_CRITERIA: Property<Self> = Property::new("dynamicCriteria");
    /// `filterOn` in queries.
    pub const FILTER_ON: Property<Self> = Property::new("filterOn");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `icon` in queries.
    pub const ICON: Property<Self> = Property::new("icon");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// `criterion1`: `Edm.String`
    pub fn criterion1(&self) -> Option<&str> {
        self.0.str("criterion1")
    }

    /// Sets `criterion1`.
    pub fn with_criterion1(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("criterion1", value))
    }

    /// `criterion2`: `Edm.String`
    pub fn criterion2(&self) -> Option<&str> {
        self.0.str("criterion2")
    }

    /// Sets `criterion2`.
    pub fn with_criterion2(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("criterion2", value))
    }

    /// `dynamicCriteria`: `Edm.String`
    pub fn dynamic_criteria(&self) -> Option<&str> {
        self.0.str("dynamicCriteria")
    }

    /// Sets `dynamicCriteria`.
    pub fn with_dynamic_criteria(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dynamicCriteria", value))
    }

    /// `filterOn`: `Edm.String`
    pub fn filter_on(&self) -> Option<&str> {
        self.0.str("filterOn")
    }

    /// Sets `filterOn`.
    pub fn with_filter_on(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filterOn", value))
    }

    /// `values`: `microsoft.graph.JSON`
    pub fn values(&self) -> Option<&super::Json> {
        self.0.model("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `icon`: `microsoft.graph.workbookIcon`
    pub fn icon(&self) -> Option<&super::WorkbookIcon> {
        self.0.model("icon")
    }

    /// Sets `icon`.
    pub fn with_icon(self, value: impl Into<Nullable<super::WorkbookIcon>>) -> Self {
        Self(self.0.with("icon", value))
    }

    /// `operator`: `Edm.String`
    pub fn operator(&self) -> Option<&str> {
        self.0.str("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operator", value))
    }
}
