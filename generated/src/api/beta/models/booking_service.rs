// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingService`](https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-beta)
    BookingService = "microsoft.graph.bookingService"
}

impl BookingService {
    pub const DEFAULT_DURATION: Property<Self> = Property::new("defaultDuration");
    pub const DEFAULT_LOCATION: Property<Self> = Property::new("defaultLocation");
    pub const DEFAULT_PRICE: Property<Self> = Property::new("defaultPrice");
    pub const DEFAULT_PRICE_TYPE: Property<Self> = Property::new("defaultPriceType");
    pub const DEFAULT_REMINDERS: Property<Self> = Property::new("defaultReminders");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_HIDDEN_FROM_CUSTOMERS: Property<Self> = Property::new(
        "isHiddenFromCustomers",
    );
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const POST_BUFFER: Property<Self> = Property::new("postBuffer");
    pub const PRE_BUFFER: Property<Self> = Property::new("preBuffer");
    pub const SCHEDULING_POLICY: Property<Self> = Property::new("schedulingPolicy");
    pub const STAFF_MEMBER_IDS: Property<Self> = Property::new("staffMemberIds");

    /// `defaultDuration`: `Edm.Duration`
    pub fn default_duration(&self) -> Parsed<Duration> {
        self.0.duration("defaultDuration")
    }

    pub fn with_default_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("defaultDuration", value))
    }

    /// `defaultLocation`: `microsoft.graph.location`
    pub fn default_location(&self) -> Option<&super::Location> {
        self.0.model("defaultLocation")
    }

    pub fn with_default_location(
        self,
        value: impl Into<Nullable<super::Location>>,
    ) -> Self {
        Self(self.0.with("defaultLocation", value))
    }

    /// `defaultPrice`: `Edm.Double`
    pub fn default_price(&self) -> Option<f64> {
        self.0.f64("defaultPrice")
    }

    pub fn with_default_price(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("defaultPrice", value))
    }

    /// `defaultPriceType`: `Edm.String`
    ///
    /// Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet.
    pub fn default_price_type(&self) -> Option<&str> {
        self.0.str("defaultPriceType")
    }

    pub fn with_default_price_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultPriceType", value))
    }

    /// `defaultReminders`: `Collection(microsoft.graph.bookingReminder)`
    pub fn default_reminders(&self) -> Option<&[super::BookingReminder]> {
        self.0.models("defaultReminders")
    }

    pub fn with_default_reminders(
        self,
        value: impl Into<Nullable<Vec<super::BookingReminder>>>,
    ) -> Self {
        Self(self.0.with("defaultReminders", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isHiddenFromCustomers`: `Edm.Boolean`
    pub fn is_hidden_from_customers(&self) -> Option<bool> {
        self.0.bool("isHiddenFromCustomers")
    }

    pub fn with_is_hidden_from_customers(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("isHiddenFromCustomers", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `postBuffer`: `Edm.Duration`
    pub fn post_buffer(&self) -> Parsed<Duration> {
        self.0.duration("postBuffer")
    }

    pub fn with_post_buffer(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("postBuffer", value))
    }

    /// `preBuffer`: `Edm.Duration`
    pub fn pre_buffer(&self) -> Parsed<Duration> {
        self.0.duration("preBuffer")
    }

    pub fn with_pre_buffer(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("preBuffer", value))
    }

    /// `schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`
    pub fn scheduling_policy(&self) -> Option<&super::BookingSchedulingPolicy> {
        self.0.model("schedulingPolicy")
    }

    pub fn with_scheduling_policy(
        self,
        value: impl Into<Nullable<super::BookingSchedulingPolicy>>,
    ) -> Self {
        Self(self.0.with("schedulingPolicy", value))
    }

    /// `staffMemberIds`: `Collection(Edm.String)`
    pub fn staff_member_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("staffMemberIds")
    }

    pub fn with_staff_member_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("staffMemberIds", value))
    }
}
