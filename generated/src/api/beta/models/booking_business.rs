// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingBusiness`](https://learn.microsoft.com/graph/api/resources/bookingbusiness?view=graph-rest-beta)
    BookingBusiness: super::BookingNamedEntity = "microsoft.graph.bookingBusiness"
}

impl BookingBusiness {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `businessHours` in queries.
    pub const BUSINESS_HOURS: Property<Self> = Property::new("businessHours");
    /// `businessType` in queries.
    pub const BUSINESS_TYPE: Property<Self> = Property::new("businessType");
    /// `defaultCurrencyIso` in queries.
    pub const DEFAULT_CURRENCY_ISO: Property<Self> = Property::new("defaultCurrencyIso");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `isPublished` in queries.
    pub const IS_PUBLISHED: Property<Self> = Property::new("isPublished");
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `publicUrl` in queries.
    pub const PUBLIC_URL: Property<Self> = Property::new("publicUrl");
    /// `schedulingPolicy` in queries.
    pub const SCHEDULING_POLICY: Property<Self> = Property::new("schedulingPolicy");
    /// `webSiteUrl` in queries.
    pub const WEB_SITE_URL: Property<Self> = Property::new("webSiteUrl");
    /// `appointments` in queries.
    pub const APPOINTMENTS: Property<Self> = Property::new("appointments");
    /// `calendarView` in queries.
    pub const CALENDAR_VIEW: Property<Self> = Property::new("calendarView");
    /// `customers` in queries.
    pub const CUSTOMERS: Property<Self> = Property::new("customers");
    /// `customQuestions` in queries.
    pub const CUSTOM_QUESTIONS: Property<Self> = Property::new("customQuestions");
    /// `services` in queries.
    pub const SERVICES: Property<Self> = Property::new("services");
    /// `staffMembers` in queries.
    pub const STAFF_MEMBERS: Property<Self> = Property::new("staffMembers");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `address`: `microsoft.graph.physicalAddress`
    pub fn address(&self) -> Option<&super::PhysicalAddress> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::PhysicalAddress>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `businessHours`: `Collection(microsoft.graph.bookingWorkHours)`
    pub fn business_hours(&self) -> Option<&[super::BookingWorkHours]> {
        self.0.models("businessHours")
    }

    /// Sets `businessHours`.
    pub fn with_business_hours(self, value: impl Into<Nullable<Vec<super::BookingWorkHours>>>) -> Self {
        Self(self.0.with("businessHours", value))
    }

    /// `businessType`: `Edm.String`
    pub fn business_type(&self) -> Option<&str> {
        self.0.str("businessType")
    }

    /// Sets `businessType`.
    pub fn with_business_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("businessType", value))
    }

    /// `defaultCurrencyIso`: `Edm.String`
    pub fn default_currency_iso(&self) -> Option<&str> {
        self.0.str("defaultCurrencyIso")
    }

    /// Sets `defaultCurrencyIso`.
    pub fn with_default_currency_iso(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultCurrencyIso", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `isPublished`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_published(&self) -> Option<bool> {
        self.0.bool("isPublished")
    }

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `phone`: `Edm.String`
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `publicUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn public_url(&self) -> Option<&str> {
        self.0.str("publicUrl")
    }

    /// `schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`
    pub fn scheduling_policy(&self) -> Option<&super::BookingSchedulingPolicy> {
        self.0.model("schedulingPolicy")
    }

    /// Sets `schedulingPolicy`.
    pub fn with_scheduling_policy(self, value: impl Into<Nullable<super::BookingSchedulingPolicy>>) -> Self {
        Self(self.0.with("schedulingPolicy", value))
    }

    /// `webSiteUrl`: `Edm.String`
    pub fn web_site_url(&self) -> Option<&str> {
        self.0.str("webSiteUrl")
    }

    /// Sets `webSiteUrl`.
    pub fn with_web_site_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webSiteUrl", value))
    }

    /// `appointments`: `Collection(microsoft.graph.bookingAppointment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn appointments(&self) -> Option<&[super::BookingAppointment]> {
        self.0.models("appointments")
    }

    /// `calendarView`: `Collection(microsoft.graph.bookingAppointment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn calendar_view(&self) -> Option<&[super::BookingAppointment]> {
        self.0.models("calendarView")
    }

    /// `customers`: `Collection(microsoft.graph.bookingCustomer)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn customers(&self) -> Option<&[super::BookingCustomer]> {
        self.0.models("customers")
    }

    /// `customQuestions`: `Collection(microsoft.graph.bookingCustomQuestion)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn custom_questions(&self) -> Option<&[super::BookingCustomQuestion]> {
        self.0.models("customQuestions")
    }

    /// `services`: `Collection(microsoft.graph.bookingService)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn services(&self) -> Option<&[super::BookingService]> {
        self.0.models("services")
    }

    /// `staffMembers`: `Collection(microsoft.graph.bookingStaffMember)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn staff_members(&self) -> Option<&[super::BookingStaffMember]> {
        self.0.models("staffMembers")
    }
}
