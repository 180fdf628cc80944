// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingAppointment`](https://learn.microsoft.com/graph/api/resources/bookingappointment?view=graph-rest-beta)
    BookingAppointment = "microsoft.graph.bookingAppointment"
}

impl BookingAppointment {
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");
    /// `anonymousJoinWebUrl` in queries.
    pub const ANONYMOUS_JOIN_WEB_URL: Property<Self> = Property::new("anonymousJoinWebUrl");
    /// `customerEmailAddress` in queries.
    pub const CUSTOMER_EMAIL_ADDRESS: Property<Self> = Property::new("customerEmailAddress");
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `customerLocation` in queries.
    pub const CUSTOMER_LOCATION: Property<Self> = Property::new("customerLocation");
    /// `customerName` in queries.
    pub const CUSTOMER_NAME: Property<Self> = Property::new("customerName");
    /// `customerNotes` in queries.
    pub const CUSTOMER_NOTES: Property<Self> = Property::new("customerNotes");
    /// `customerPhone` in queries.
    pub const CUSTOMER_PHONE: Property<Self> = Property::new("customerPhone");
    /// `customers` in queries.
    pub const CUSTOMERS: Property<Self> = Property::new("customers");
    /// `customerTimeZone` in queries.
    pub const CUSTOMER_TIME_ZONE: Property<Self> = Property::new("customerTimeZone");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `filledAttendeesCount` in queries.
    pub const FILLED_ATTENDEES_COUNT: Property<Self> = Property::new("filledAttendeesCount");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `invoiceAmount` in queries.
    pub const INVOICE_AMOUNT: Property<Self> = Property::new("invoiceAmount");
    /// `invoiceDate` in queries.
    pub const INVOICE_DATE: Property<Self> = Property::new("invoiceDate");
    /// `invoiceId` in queries.
    pub const INVOICE_ID: Property<Self> = Property::new("invoiceId");
    /// `invoiceStatus` in queries.
    pub const INVOICE_STATUS: Property<Self> = Property::new("invoiceStatus");
    /// `invoiceUrl` in queries.
    pub const INVOICE_URL: Property<Self> = Property::new("invoiceUrl");
    /// `isLocationOnline` in queries.
    pub const IS_LOCATION_ONLINE: Property<Self> = Property::new("isLocationOnline");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `maximumAttendeesCount` in queries.
    pub const MAXIMUM_ATTENDEES_COUNT: Property<Self> = Property::new("maximumAttendeesCount");
    /// `optOutOfCustomerEmail` in queries.
    pub const OPT_OUT_OF_CUSTOMER_EMAIL: Property<Self> = Property::new("optOutOfCustomerEmail");
    /// `postBuffer` in queries.
    pub const POST_BUFFER: Property<Self> = Property::new("postBuffer");
    /// `preBuffer` in queries.
    pub const PRE_BUFFER: Property<Self> = Property::new("preBuffer");
    /// `price` in queries.
    pub const PRICE: Property<Self> = Property::new("price");
    /// `priceType` in queries.
    pub const PRICE_TYPE: Property<Self> = Property::new("priceType");
    /// `reminders` in queries.
    pub const REMINDERS: Property<Self> = Property::new("reminders");
    /// `selfServiceAppointmentId` in queries.
    pub const SELF_SERVICE_APPOINTMENT_ID: Property<Self> = Property::new("selfServiceAppointmentId");
    /// `serviceId` in queries.
    pub const SERVICE_ID: Property<Self> = Property::new("serviceId");
    /// `serviceLocation` in queries.
    pub const SERVICE_LOCATION: Property<Self> = Property::new("serviceLocation");
    /// `serviceName` in queries.
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");
    /// `serviceNotes` in queries.
    pub const SERVICE_NOTES: Property<Self> = Property::new("serviceNotes");
    /// `smsNotificationsEnabled` in queries.
    pub const SMS_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("smsNotificationsEnabled");
    /// `staffMemberIds` in queries.
    pub const STAFF_MEMBER_IDS: Property<Self> = Property::new("staffMemberIds");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");

    /// `additionalInformation`: `Edm.String`
    pub fn additional_information(&self) -> Option<&str> {
        self.0.str("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `anonymousJoinWebUrl`: `Edm.String`
    pub fn anonymous_join_web_url(&self) -> Option<&str> {
        self.0.str("anonymousJoinWebUrl")
    }

    /// Sets `anonymousJoinWebUrl`.
    pub fn with_anonymous_join_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("anonymousJoinWebUrl", value))
    }

    /// `customerEmailAddress`: `Edm.String`
    pub fn customer_email_address(&self) -> Option<&str> {
        self.0.str("customerEmailAddress")
    }

    /// Sets `customerEmailAddress`.
    pub fn with_customer_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerEmailAddress", value))
    }

    /// `customerId`: `Edm.String`
    pub fn customer_id(&self) -> Option<&str> {
        self.0.str("customerId")
    }

    /// Sets `customerId`.
    pub fn with_customer_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerId", value))
    }

    /// `customerLocation`: `microsoft.graph.location`
    pub fn customer_location(&self) -> Option<&super::Location> {
        self.0.model("customerLocation")
    }

    /// Sets `customerLocation`.
    pub fn with_customer_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("customerLocation", value))
    }

    /// `customerName`: `Edm.String`
    pub fn customer_name(&self) -> Option<&str> {
        self.0.str("customerName")
    }

    /// Sets `customerName`.
    pub fn with_customer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerName", value))
    }

    /// `customerNotes`: `Edm.String`
    pub fn customer_notes(&self) -> Option<&str> {
        self.0.str("customerNotes")
    }

    /// Sets `customerNotes`.
    pub fn with_customer_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerNotes", value))
    }

    /// `customerPhone`: `Edm.String`
    pub fn customer_phone(&self) -> Option<&str> {
        self.0.str("customerPhone")
    }

    /// Sets `customerPhone`.
    pub fn with_customer_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerPhone", value))
    }

    /// `customers`: `Collection(microsoft.graph.bookingCustomerInformation)`
    ///
    /// Optional.
    pub fn customers(&self) -> Option<&[super::BookingCustomerInformation]> {
        self.0.models("customers")
    }

    /// Sets `customers`.
    pub fn with_customers(self, value: impl Into<Nullable<Vec<super::BookingCustomerInformation>>>) -> Self {
        Self(self.0.with("customers", value))
    }

    /// `customerTimeZone`: `Edm.String`
    pub fn customer_time_zone(&self) -> Option<&str> {
        self.0.str("customerTimeZone")
    }

    /// Sets `customerTimeZone`.
    pub fn with_customer_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerTimeZone", value))
    }

    /// `duration`: `Edm.Duration`
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `end`: `microsoft.graph.dateTimeTimeZone`
    pub fn end(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `filledAttendeesCount`: `Edm.Int32`
    pub fn filled_attendees_count(&self) -> Option<i32> {
        self.0.i32("filledAttendeesCount")
    }

    /// Sets `filledAttendeesCount`.
    pub fn with_filled_attendees_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("filledAttendeesCount", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `invoiceAmount`: `Edm.Double`
    pub fn invoice_amount(&self) -> Option<f64> {
        self.0.f64("invoiceAmount")
    }

    /// Sets `invoiceAmount`.
    pub fn with_invoice_amount(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("invoiceAmount", value))
    }

    /// `invoiceDate`: `microsoft.graph.dateTimeTimeZone`
    pub fn invoice_date(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("invoiceDate")
    }

    /// Sets `invoiceDate`.
    pub fn with_invoice_date(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("invoiceDate", value))
    }

    /// `invoiceId`: `Edm.String`
    pub fn invoice_id(&self) -> Option<&str> {
        self.0.str("invoiceId")
    }

    /// Sets `invoiceId`.
    pub fn with_invoice_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("invoiceId", value))
    }

    /// `invoiceStatus`: `microsoft.graph.bookingInvoiceStatus`
    ///
    /// Possible values are: draft, reviewing, open, canceled, paid, corrective.
    pub fn invoice_status(&self) -> Option<super::BookingInvoiceStatus> {
        self.0.enumeration("invoiceStatus")
    }

    /// Sets `invoiceStatus`.
    pub fn with_invoice_status(self, value: impl Into<Nullable<super::BookingInvoiceStatus>>) -> Self {
        Self(self.0.with("invoiceStatus", value))
    }

    /// `invoiceUrl`: `Edm.String`
    pub fn invoice_url(&self) -> Option<&str> {
        self.0.str("invoiceUrl")
    }

    /// Sets `invoiceUrl`.
    pub fn with_invoice_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("invoiceUrl", value))
    }

    /// `isLocationOnline`: `Edm.Boolean`
    pub fn is_location_online(&self) -> Option<bool> {
        self.0.bool("isLocationOnline")
    }

    /// Sets `isLocationOnline`.
    pub fn with_is_location_online(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLocationOnline", value))
    }

    /// `joinWebUrl`: `Edm.String`
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.str("joinWebUrl")
    }

    /// Sets `joinWebUrl`.
    pub fn with_join_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joinWebUrl", value))
    }

    /// `maximumAttendeesCount`: `Edm.Int32`
    pub fn maximum_attendees_count(&self) -> Option<i32> {
        self.0.i32("maximumAttendeesCount")
    }

    /// Sets `maximumAttendeesCount`.
    pub fn with_maximum_attendees_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumAttendeesCount", value))
    }

    /// `optOutOfCustomerEmail`: `Edm.Boolean`
    pub fn opt_out_of_customer_email(&self) -> Option<bool> {
        self.0.bool("optOutOfCustomerEmail")
    }

    /// Sets `optOutOfCustomerEmail`.
    pub fn with_opt_out_of_customer_email(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("optOutOfCustomerEmail", value))
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

    /// `price`: `Edm.Double`
    pub fn price(&self) -> Option<f64> {
        self.0.f64("price")
    }

    /// Sets `price`.
    pub fn with_price(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("price", value))
    }

    /// `priceType`: `microsoft.graph.bookingPriceType`
    ///
    /// Possible values are: undefined, fixedPrice, startingAt, hourly, free, priceVaries, callUs, notSet, unknownFutureValue.
    pub fn price_type(&self) -> Option<super::BookingPriceType> {
        self.0.enumeration("priceType")
    }

    /// Sets `priceType`.
    pub fn with_price_type(self, value: impl Into<Nullable<super::BookingPriceType>>) -> Self {
        Self(self.0.with("priceType", value))
    }

    /// `reminders`: `Collection(microsoft.graph.bookingReminder)`
    pub fn reminders(&self) -> Option<&[super::BookingReminder]> {
        self.0.models("reminders")
    }

    /// Sets `reminders`.
    pub fn with_reminders(self, value: impl Into<Nullable<Vec<super::BookingReminder>>>) -> Self {
        Self(self.0.with("reminders", value))
    }

    /// `selfServiceAppointmentId`: `Edm.String`
    pub fn self_service_appointment_id(&self) -> Option<&str> {
        self.0.str("selfServiceAppointmentId")
    }

    /// Sets `selfServiceAppointmentId`.
    pub fn with_self_service_appointment_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("selfServiceAppointmentId", value))
    }

    /// `serviceId`: `Edm.String`
    pub fn service_id(&self) -> Option<&str> {
        self.0.str("serviceId")
    }

    /// Sets `serviceId`.
    pub fn with_service_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceId", value))
    }

    /// `serviceLocation`: `microsoft.graph.location`
    pub fn service_location(&self) -> Option<&super::Location> {
        self.0.model("serviceLocation")
    }

    /// Sets `serviceLocation`.
    pub fn with_service_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("serviceLocation", value))
    }

    /// `serviceName`: `Edm.String`
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }

    /// Sets `serviceName`.
    pub fn with_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceName", value))
    }

    /// `serviceNotes`: `Edm.String`
    pub fn service_notes(&self) -> Option<&str> {
        self.0.str("serviceNotes")
    }

    /// Sets `serviceNotes`.
    pub fn with_service_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceNotes", value))
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

    /// `start`: `microsoft.graph.dateTimeTimeZone`
    pub fn start(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("start", value))
    }
}
