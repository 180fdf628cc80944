// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [orgcontact-update](https://learn.microsoft.com/graph/api/orgcontact-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `city`: `Edm.String`
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `country`: `Edm.String`
    pub fn with_country(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("country", value))
    }

    /// `department`: `Edm.String`
    pub fn with_department(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("department", value))
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`
    pub fn with_on_premises_sync_enabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("onPremisesSyncEnabled", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `givenName`: `Edm.String`
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn with_on_premises_last_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("onPremisesLastSyncDateTime", value))
    }

    /// `mail`: `Edm.String`
    pub fn with_mail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mail", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `mobilePhone`: `Edm.String`
    pub fn with_mobile_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobilePhone", value))
    }

    /// `officeLocation`: `Edm.String`
    pub fn with_office_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("officeLocation", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `proxyAddresses`: `Edm.String`
    pub fn with_proxy_addresses(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proxyAddresses", value))
    }

    /// `state`: `Edm.String`
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `streetAddress`: `Edm.String`
    pub fn with_street_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("streetAddress", value))
    }

    /// `surname`: `Edm.String`
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `businessPhones`: `Collection(Edm.String)`
    pub fn with_business_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("businessPhones", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
