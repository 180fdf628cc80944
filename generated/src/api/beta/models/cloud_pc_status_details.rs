// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcStatusDetails?view=graph-rest-beta)
    CloudPcStatusDetails = "microsoft.graph.cloudPcStatusDetails"
}

impl CloudPcStatusDetails {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");

    /// `code`: `Edm.String`
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `additionalInformation`: `Collection(microsoft.graph.keyValuePair)`
    pub fn additional_information(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }
}
