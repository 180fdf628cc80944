// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.relatedContact`](https://learn.microsoft.com/graph/api/resources/relatedcontact?view=graph-rest-1.0)
    RelatedContact = "microsoft.graph.relatedContact"
}

impl RelatedContact {
    /// `accessConsent` in queries.
    pub const ACCESS_CONSENT: Property<Self> = Property::new("accessConsent");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `mobilePhone` in queries.
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    /// `relationship` in queries.
    pub const RELATIONSHIP: Property<Self> = Property::new("relationship");

    /// `accessConsent`: `Edm.Boolean`
    pub fn access_consent(&self) -> Option<bool> {
        self.0.bool("accessConsent")
    }

    /// Sets `accessConsent`.
    pub fn with_access_consent(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accessConsent", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    ///
    /// Required.
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `mobilePhone`: `Edm.String`
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.str("mobilePhone")
    }

    /// Sets `mobilePhone`.
    pub fn with_mobile_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobilePhone", value))
    }

    /// `relationship`: `microsoft.graph.contactRelationship`
    ///
    /// Possible values are: parent, relative, aide, doctor, guardian, child, other, unknownFutureValue.
    pub fn relationship(&self) -> Option<super::ContactRelationship> {
        self.0.enumeration("relationship")
    }

    /// Sets `relationship`.
    pub fn with_relationship(self, value: impl Into<Nullable<super::ContactRelationship>>) -> Self {
        Self(self.0.with("relationship", value))
    }
}
