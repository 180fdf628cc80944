// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.parentalControlSettings`](https://learn.microsoft.com/graph/api/resources/parentalcontrolsettings?view=graph-rest-beta)
    ParentalControlSettings = "microsoft.graph.parentalControlSettings"
}

impl ParentalControlSettings {
    /// `countriesBlockedForMinors` in queries.
    pub const COUNTRIES_BLOCKED_FOR_MINORS: Property<Self> = Property::new("countriesBlockedForMinors");
    /// `legalAgeGroupRule` in queries.
    pub const LEGAL_AGE_GROUP_RULE: Property<Self> = Property::new("legalAgeGroupRule");

    /// `countriesBlockedForMinors`: `Collection(Edm.String)`
    pub fn countries_blocked_for_minors(&self) -> Option<Vec<&str>> {
        self.0.strs("countriesBlockedForMinors")
    }

    /// Sets `countriesBlockedForMinors`.
    pub fn with_countries_blocked_for_minors(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("countriesBlockedForMinors", value))
    }

    /// `legalAgeGroupRule`: `Edm.String`
    pub fn legal_age_group_rule(&self) -> Option<&str> {
        self.0.str("legalAgeGroupRule")
    }

    /// Sets `legalAgeGroupRule`.
    pub fn with_legal_age_group_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("legalAgeGroupRule", value))
    }
}
