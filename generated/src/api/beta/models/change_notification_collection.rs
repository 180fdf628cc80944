// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-beta)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection"
}

impl ChangeNotificationCollection {
    /// `validationTokens` in queries.
    pub const VALIDATION_TOKENS: Property<Self> = Property::new("validationTokens");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `validationTokens`: `Collection(Edm.String)`
    ///
    /// Supports multiple values.
    pub fn validation_tokens(&self) -> Option<Vec<&str>> {
        self.0.strs("validationTokens")
    }

    /// Sets `validationTokens`.
    pub fn with_validation_tokens(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("validationTokens", value))
    }

    /// `value`: `Collection(microsoft.graph.changeNotification)`
    ///
    /// Required.
    pub fn value(&self) -> Option<&[super::ChangeNotification]> {
        self.0.models("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Vec<super::ChangeNotification>>>) -> Self {
        Self(self.0.with("value", value))
    }
}
