// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bulkDriverActionResult`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-bulkdriveractionresult?view=graph-rest-beta)
    BulkDriverActionResult = "microsoft.graph.bulkDriverActionResult"
}

impl BulkDriverActionResult {
    /// `successfulDriverIds` in queries.
    pub const SUCCESSFUL_DRIVER_IDS: Property<Self> = Property::new("successfulDriverIds");
    /// `failedDriverIds` in queries.
    pub const FAILED_DRIVER_IDS: Property<Self> = Property::new("failedDriverIds");
    /// `notFoundDriverIds` in queries.
    pub const NOT_FOUND_DRIVER_IDS: Property<Self> = Property::new("notFoundDriverIds");

    /// `successfulDriverIds`: `Collection(Edm.String)`
    pub fn successful_driver_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("successfulDriverIds")
    }

    /// Sets `successfulDriverIds`.
    pub fn with_successful_driver_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("successfulDriverIds", value))
    }

    /// `failedDriverIds`: `Collection(Edm.String)`
    pub fn failed_driver_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("failedDriverIds")
    }

    /// Sets `failedDriverIds`.
    pub fn with_failed_driver_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("failedDriverIds", value))
    }

    /// `notFoundDriverIds`: `Collection(Edm.String)`
    pub fn not_found_driver_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("notFoundDriverIds")
    }

    /// Sets `notFoundDriverIds`.
    pub fn with_not_found_driver_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notFoundDriverIds", value))
    }
}
