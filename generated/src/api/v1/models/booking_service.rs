// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingService`](https://learn.microsoft.com/graph/api/resources/bookingservice?view=graph-rest-1.0)
    BookingService = "microsoft.graph.bookingService"
}

impl BookingService {
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");
    /// `customQuestions` in queries.
    pub const CUSTOM_QUESTIONS: Property<Self> = Property::new("customQuestions");
    /// `defaultDuration` in queries.
    pub const DEFAULT_DURATION: Property<Self> = Property::new("defaultDuration");
    /// `defaultLocation` in queries.
    pub const DEFAULT_LOCATION: Property<Self> = Property::new("defaultLocation");
    /// `defaultPrice` in queries.
    pub const DEFAULT_PRICE: Property<Self> = Property::new("defaultPrice");
    /// `defaultPriceType` in queries.
    pub const DEFAULT_PRICE_TYPE: Property<Self> = Property::new("defaultPriceType");
    /// `defaultReminders` in queries.
    pub const DEFAULT_REMINDERS: Property<Self> = Property::new("defaultReminders");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHiddenFromCustomers` in queries.
    pub const IS_HIDDEN_FROM_CUSTOMERS: Property<Self> = Property::new("isHiddenFromCustomers");
    /// `isLocationOnline` in queries.
    pub const IS_LOCATION_ONLINE: Property<Self> = Property::new("isLocationOnline");
    /// `maximumAttendeesCount` in queries.
    pub const MAXIMUM_ATTENDEES_COUNT: Property<Self> = Property::new("maximumAttendeesCount");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `postBuffer` in queries.
    pub const POST_BUFFER: Property<Self> = Property::new("postBuffer");
    /// `preBuffer` in queries.
    pub const PRE_BUFFER: Property<Self> = Property::new("preBuffer");
    /// `schedulingPolicy` in queries.
    pub const SCHEDULING_POLICY: Property<Self> = Property::new("schedulingPolicy");
    /// `smsNotificationsEnabled` in queries.
    pub const SMS_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("smsNotificationsEnabled");
    /// `staffMemberIds` in queries.
    pub const STAFF_MEMBER_IDS: Property<Self> = Property::new("staffMemberIds");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `additionalInformation`: `Edm.String`
    pub fn additional_information(&self) -> Option<&str> {
        self.0.str("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `customQuestions`: `Collection(microsoft.graph.bookingQuestionAssignment)`
    pub fn custom_questions(&self) -> Option<&[super::BookingQuestionAssignment]> {
        self.0.models("customQuestions")
    }

    /// Sets `customQuestions`.
    pub fn with_custom_questions(self, value: impl Into<Nullable<Vec<super::BookingQuestionAssignment>>>) -> Self {
        Self(self.0.with("customQuestions", value))
    }

    /// `defaultDuration`: `Edm.Duration`
    pub fn default_duration(&self) -> Parsed<Duration> {
        self.0.duration("defaultDuration")
    }

    /// Sets `defaultDuration`.
    pub fn with_default_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("defaultDuration", value))
    }

    /// `defaultLocation`: `microsoft.graph.location`
    pub fn default_location(&self) -> Option<&super::Location> {
        self.0.model("defaultLocation")
    }

    /// Sets `defaultLocation`.
    pub fn with_default_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("defaultLocation", value))
    }

    /// `defaultPrice`: `Edm.Double`
    pub fn default_price(&self) -> Option<f64> {
        self.0.f64("defaultPrice")
    }

    /// Sets `defaultPrice`.
    pub fn with_default_price(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("defaultPrice", value))
    }

    /// `defaultPriceType`: `microsoft.graph.bookingPriceType`
    ///
    /// Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.
    pub fn default_price_type(&self) -> Option<super::BookingPriceType> {
        self.0.enumeration("defaultPriceType")
    }

    /// Sets `defaultPriceType`.
    pub fn with_default_price_type(self, value: impl Into<Nullable<super::BookingPriceType>>) -> Self {
        Self(self.0.with("defaultPriceType", value))
    }

    /// `defaultReminders`: `Collection(microsoft.graph.bookingReminder)`
    pub fn default_reminders(&self) -> Option<&[super::BookingReminder]> {
        self.0.models("defaultReminders")
    }

    /// Sets `defaultReminders`.
    pub fn with_default_reminders(self, value: impl Into<Nullable<Vec<super::BookingReminder>>>) -> Self {
        Self(self.0.with("defaultReminders", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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

    /// Sets `isHiddenFromCustomers`.
    pub fn with_is_hidden_from_customers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHiddenFromCustomers", value))
    }

    /// `isLocationOnline`: `Edm.Boolean`
    pub fn is_location_online(&self) -> Option<bool> {
        self.0.bool("isLocationOnline")
    }

    /// Sets `isLocationOnline`.
    pub fn with_is_location_online(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLocationOnline", value))
    }

    /// `maximumAttendeesCount`: `Edm.Int32`
    pub fn maximum_attendees_count(&self) -> Option<i32> {
        self.0.i32("maximumAttendeesCount")
    }

    /// Sets `maximumAttendeesCount`.
    pub fn with_maximum_attendees_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumAttendeesCount", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `postBuffer`: `Edm.Duration`
    pub fn post_buffer(&self) -> Parsed<Duration> {
        self.0.duration("postBuffer")
    }

    /// Sets `postBuffer`.
    pub fn with_post_buffer(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("postBuffer", value))
    }

    /// `preBuffer`: `Edm.Duration`
    pub fn pre_buffer(&self) -> Parsed<Duration> {
        self.0.duration("preBuffer")
    }

    /// Sets `preBuffer`.
    pub fn with_pre_buffer(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("preBuffer", value))
    }

    /// `schedulingPolicy`: `microsoft.graph.bookingSchedulingPolicy`
    pub fn scheduling_policy(&self) -> Option<&super::BookingSchedulingPolicy> {
        self.0.model("schedulingPolicy")
    }

    /// Sets `schedulingPolicy`.
    pub fn with_scheduling_policy(self, value: impl Into<Nullable<super::BookingSchedulingPolicy>>) -> Self {
        Self(self.0.with("schedulingPolicy", value))
    }

    /// `smsNotificationsEnabled`: `Edm.Boolean`
    pub fn sms_notifications_enabled(&self) -> Option<bool> {
        self.0.bool("smsNotificationsEnabled")
    }

    /// Sets `smsNotificationsEnabled`.
    pub fn with_sms_notifications_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smsNotificationsEnabled", value))
    }

    /// `staffMemberIds`: `Collection(Edm.String)`
    pub fn staff_member_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("staffMemberIds")
    }

    /// Sets `staffMemberIds`.
    pub fn with_staff_member_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("staffMemberIds", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
