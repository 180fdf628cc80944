// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerCategoryDescriptions`](https://learn.microsoft.com/graph/api/resources/plannercategorydescriptions?view=graph-rest-beta)
    PlannerCategoryDescriptions = "microsoft.graph.plannerCategoryDescriptions"
}

impl PlannerCategoryDescriptions {
    /// `category1` in queries.
    pub const CATEGORY1: Property<Self> = Property::new("category1");
    /// `category2` in queries.
    pub const CATEGORY2: Property<Self> = Property::new("category2");
    /// `category3` in queries.
    pub const CATEGORY3: Property<Self> = Property::new("category3");
    /// `category4` in queries.
    pub const CATEGORY4: Property<Self> = Property::new("category4");
    /// `category5` in queries.
    pub const CATEGORY5: Property<Self> = Property::new("category5");
    /// `category6` in queries.
    pub const CATEGORY6: Property<Self> = Property::new("category6");

    /// `category1`: `Edm.String`
    pub fn category1(&self) -> Option<&str> {
        self.0.str("category1")
    }

    /// Sets `category1`.
    pub fn with_category1(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category1", value))
    }

    /// `category2`: `Edm.String`
    pub fn category2(&self) -> Option<&str> {
        self.0.str("category2")
    }

    /// Sets `category2`.
    pub fn with_category2(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category2", value))
    }

    /// `category3`: `Edm.String`
    pub fn category3(&self) -> Option<&str> {
        self.0.str("category3")
    }

    /// Sets `category3`.
    pub fn with_category3(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category3", value))
    }

    /// `category4`: `Edm.String`
    pub fn category4(&self) -> Option<&str> {
        self.0.str("category4")
    }

    /// Sets `category4`.
    pub fn with_category4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category4", value))
    }

    /// `category5`: `Edm.String`
    pub fn category5(&self) -> Option<&str> {
        self.0.str("category5")
    }

    /// Sets `category5`.
    pub fn with_category5(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category5", value))
    }

    /// `category6`: `Edm.String`
    pub fn category6(&self) -> Option<&str> {
        self.0.str("category6")
    }

    /// Sets `category6`.
    pub fn with_category6(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category6", value))
    }
}
