// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.employees`](https://learn.microsoft.com/graph/api/resources/dynamics-employee?view=graph-rest-beta)
    Employees = "microsoft.graph.employees"
}

impl Employees {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `givenName` in queries.
    pub const GIVEN_NAME: Property<Self> = Property::new("givenName");
    /// `middleName` in queries.
    pub const MIDDLE_NAME: Property<Self> = Property::new("middleName");
    /// `surname` in queries.
    pub const SURNAME: Property<Self> = Property::new("surname");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `mobilePhone` in queries.
    pub const MOBILE_PHONE: Property<Self> = Property::new("mobilePhone");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `personalEmail` in queries.
    pub const PERSONAL_EMAIL: Property<Self> = Property::new("personalEmail");
    /// `employmentDate` in queries.
    pub const EMPLOYMENT_DATE: Property<Self> = Property::new("employmentDate");
    /// `terminationDate` in queries.
    pub const TERMINATION_DATE: Property<Self> = Property::new("terminationDate");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `birthDate` in queries.
    pub const BIRTH_DATE: Property<Self> = Property::new("birthDate");
    /// `picture` in queries.
    pub const PICTURE: Property<Self> = Property::new("picture");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `number`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `givenName`: `Edm.String`
    pub fn given_name(&self) -> Option<&str> {
        self.0.str("givenName")
    }

    /// Sets `givenName`.
    pub fn with_given_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("givenName", value))
    }

    /// `middleName`: `Edm.String`
    pub fn middle_name(&self) -> Option<&str> {
        self.0.str("middleName")
    }

    /// Sets `middleName`.
    pub fn with_middle_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("middleName", value))
    }

    /// `surname`: `Edm.String`
    pub fn surname(&self) -> Option<&str> {
        self.0.str("surname")
    }

    /// Sets `surname`.
    pub fn with_surname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("surname", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `address`: `microsoft.graph.JSON`
    pub fn address(&self) -> Option<&super::Json> {
        self.0.model("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    /// Sets `phoneNumber`.
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `mobilePhone`: `Edm.String`
    pub fn mobile_phone(&self) -> Option<&str> {
        self.0.str("mobilePhone")
    }

    /// Sets `mobilePhone`.
    pub fn with_mobile_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mobilePhone", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `personalEmail`: `Edm.String`
    pub fn personal_email(&self) -> Option<&str> {
        self.0.str("personalEmail")
    }

    /// Sets `personalEmail`.
    pub fn with_personal_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personalEmail", value))
    }

    /// `employmentDate`: `Edm.Date`
    pub fn employment_date(&self) -> Parsed<Date> {
        self.0.date("employmentDate")
    }

    /// Sets `employmentDate`.
    pub fn with_employment_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("employmentDate", value))
    }

    /// `terminationDate`: `Edm.Date`
    pub fn termination_date(&self) -> Parsed<Date> {
        self.0.date("terminationDate")
    }

    /// Sets `terminationDate`.
    pub fn with_termination_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("terminationDate", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: Active, Inactive, Terminated.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `birthDate`: `Edm.Date`
    pub fn birth_date(&self) -> Parsed<Date> {
        self.0.date("birthDate")
    }

    /// Sets `birthDate`.
    pub fn with_birth_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("birthDate", value))
    }

    /// `picture`: `Edm.Stream`, read-only
    ///
    /// Read-only.
    pub fn picture(&self) -> Option<&Value> {
        self.0.untyped("picture")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
