// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [bookingbusiness-update](https://learn.microsoft.com/graph/api/bookingbusiness-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn with_address(
        self,
        value: impl Into<Nullable<models::PhysicalAddress>>,
    ) -> Self {
        Self(self.0.with("address", value))
    }

    /// `businessHours`: `Collection(microsoft.graph.bookingWorkHours)`
    pub fn with_business_hours(
        self,
        value: impl Into<Nullable<Vec<models::BookingWorkHours>>>,
    ) -> Self {
        Self(self.0.with("businessHours", value))
    }

    /// `businessType`: `Edm.String`
    pub fn with_business_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("businessType", value))
    }

    /// `defaultCurrencyIso`: `Edm.String`
    pub fn with_default_currency_iso(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultCurrencyIso", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `email`: `Edm.String`
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `phone`: `Edm.String`
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`
    pub fn with_scheduling_policy(
        self,
        value: impl Into<Nullable<models::BookingSchedulingPolicy>>,
    ) -> Self {
        Self(self.0.with("schedulingPolicy", value))
    }

    /// `webSiteUrl`: `Edm.String`
    pub fn with_web_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webSiteUrl", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
