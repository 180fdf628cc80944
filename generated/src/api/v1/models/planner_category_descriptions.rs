// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerCategoryDescriptions`](https://learn.microsoft.com/graph/api/resources/plannercategorydescriptions?view=graph-rest-1.0)
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
    /// `category7` in queries.
    pub const CATEGORY7: Property<Self> = Property::new("category7");
    /// `category8` in queries.
    pub const CATEGORY8: Property<Self> = Property::new("category8");
    /// `category9` in queries.
    pub const CATEGORY9: Property<Self> = Property::new("category9");
    /// `category10` in queries.
    pub const CATEGORY10: Property<Self> = Property::new("category10");
    /// `category11` in queries.
    pub const CATEGORY11: Property<Self> = Property::new("category11");
    /// `category12` in queries.
    pub const CATEGORY12: Property<Self> = Property::new("category12");
    /// `category13` in queries.
    pub const CATEGORY13: Property<Self> = Property::new("category13");
    /// `category14` in queries.
    pub const CATEGORY14: Property<Self> = Property::new("category14");
    /// `category15` in queries.
    pub const CATEGORY15: Property<Self> = Property::new("category15");
    /// `category16` in queries.
    pub const CATEGORY16: Property<Self> = Property::new("category16");
    /// `category17` in queries.
    pub const CATEGORY17: Property<Self> = Property::new("category17");
    /// `category18` in queries.
    pub const CATEGORY18: Property<Self> = Property::new("category18");
    /// `category19` in queries.
    pub const CATEGORY19: Property<Self> = Property::new("category19");
    /// `category20` in queries.
    pub const CATEGORY20: Property<Self> = Property::new("category20");
    /// `category21` in queries.
    pub const CATEGORY21: Property<Self> = Property::new("category21");
    /// `category22` in queries.
    pub const CATEGORY22: Property<Self> = Property::new("category22");
    /// `category23` in queries.
    pub const CATEGORY23: Property<Self> = Property::new("category23");
    /// `category24` in queries.
    pub const CATEGORY24: Property<Self> = Property::new("category24");
    /// `category25` in queries.
    pub const CATEGORY25: Property<Self> = Property::new("category25");

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

    /// `category7`: `Edm.String`
    pub fn category7(&self) -> Option<&str> {
        self.0.str("category7")
    }

    /// Sets `category7`.
    pub fn with_category7(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category7", value))
    }

    /// `category8`: `Edm.String`
    pub fn category8(&self) -> Option<&str> {
        self.0.str("category8")
    }

    /// Sets `category8`.
    pub fn with_category8(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category8", value))
    }

    /// `category9`: `Edm.String`
    pub fn category9(&self) -> Option<&str> {
        self.0.str("category9")
    }

    /// Sets `category9`.
    pub fn with_category9(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category9", value))
    }

    /// `category10`: `Edm.String`
    pub fn category10(&self) -> Option<&str> {
        self.0.str("category10")
    }

    /// Sets `category10`.
    pub fn with_category10(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category10", value))
    }

    /// `category11`: `Edm.String`
    pub fn category11(&self) -> Option<&str> {
        self.0.str("category11")
    }

    /// Sets `category11`.
    pub fn with_category11(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category11", value))
    }

    /// `category12`: `Edm.String`
    pub fn category12(&self) -> Option<&str> {
        self.0.str("category12")
    }

    /// Sets `category12`.
    pub fn with_category12(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category12", value))
    }

    /// `category13`: `Edm.String`
    pub fn category13(&self) -> Option<&str> {
        self.0.str("category13")
    }

    /// Sets `category13`.
    pub fn with_category13(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category13", value))
    }

    /// `category14`: `Edm.String`
    pub fn category14(&self) -> Option<&str> {
        self.0.str("category14")
    }

    /// Sets `category14`.
    pub fn with_category14(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category14", value))
    }

    /// `category15`: `Edm.String`
    pub fn category15(&self) -> Option<&str> {
        self.0.str("category15")
    }

    /// Sets `category15`.
    pub fn with_category15(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category15", value))
    }

    /// `category16`: `Edm.String`
    pub fn category16(&self) -> Option<&str> {
        self.0.str("category16")
    }

    /// Sets `category16`.
    pub fn with_category16(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category16", value))
    }

    /// `category17`: `Edm.String`
    pub fn category17(&self) -> Option<&str> {
        self.0.str("category17")
    }

    /// Sets `category17`.
    pub fn with_category17(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category17", value))
    }

    /// `category18`: `Edm.String`
    pub fn category18(&self) -> Option<&str> {
        self.0.str("category18")
    }

    /// Sets `category18`.
    pub fn with_category18(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category18", value))
    }

    /// `category19`: `Edm.String`
    pub fn category19(&self) -> Option<&str> {
        self.0.str("category19")
    }

    /// Sets `category19`.
    pub fn with_category19(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category19", value))
    }

    /// `category20`: `Edm.String`
    pub fn category20(&self) -> Option<&str> {
        self.0.str("category20")
    }

    /// Sets `category20`.
    pub fn with_category20(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category20", value))
    }

    /// `category21`: `Edm.String`
    pub fn category21(&self) -> Option<&str> {
        self.0.str("category21")
    }

    /// Sets `category21`.
    pub fn with_category21(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category21", value))
    }

    /// `category22`: `Edm.String`
    pub fn category22(&self) -> Option<&str> {
        self.0.str("category22")
    }

    /// Sets `category22`.
    pub fn with_category22(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category22", value))
    }

    /// `category23`: `Edm.String`
    pub fn category23(&self) -> Option<&str> {
        self.0.str("category23")
    }

    /// Sets `category23`.
    pub fn with_category23(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category23", value))
    }

    /// `category24`: `Edm.String`
    pub fn category24(&self) -> Option<&str> {
        self.0.str("category24")
    }

    /// Sets `category24`.
    pub fn with_category24(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category24", value))
    }

    /// `category25`: `Edm.String`
    pub fn category25(&self) -> Option<&str> {
        self.0.str("category25")
    }

    /// Sets `category25`.
    pub fn with_category25(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category25", value))
    }
}
