// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.generalLedgerEntries`](https://learn.microsoft.com/graph/api/resources/dynamics-generalledgerentries?view=graph-rest-beta)
    GeneralLedgerEntries = "microsoft.graph.generalLedgerEntries"
}

impl GeneralLedgerEntries {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `postingDate` in queries.
    pub const POSTING_DATE: Property<Self> = Property::new("postingDate");
    /// `documentNumber` in queries.
    pub const DOCUMENT_NUMBER: Property<Self> = Property::new("documentNumber");
    /// `documentType` in queries.
    pub const DOCUMENT_TYPE: Property<Self> = Property::new("documentType");
    /// `accountId` in queries.
    pub const ACCOUNT_ID: Property<Self> = Property::new("accountId");
    /// `accountNumber` in queries.
    pub const ACCOUNT_NUMBER: Property<Self> = Property::new("accountNumber");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `debitAmount` in queries.
    pub const DEBIT_AMOUNT: Property<Self> = Property::new("debitAmount");
    /// `creditAmount` in queries.
    pub const CREDIT_AMOUNT: Property<Self> = Property::new("creditAmount");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.Decimal`
    pub fn id(&self) -> Parsed<Decimal> {
        self.0.decimal("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `postingDate`: `Edm.Date`
    pub fn posting_date(&self) -> Parsed<Date> {
        self.0.date("postingDate")
    }

    /// Sets `postingDate`.
    pub fn with_posting_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("postingDate", value))
    }

    /// `documentNumber`: `Edm.String`
    pub fn document_number(&self) -> Option<&str> {
        self.0.str("documentNumber")
    }

    /// Sets `documentNumber`.
    pub fn with_document_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentNumber", value))
    }

    /// `documentType`: `Edm.String`
    pub fn document_type(&self) -> Option<&str> {
        self.0.str("documentType")
    }

    /// Sets `documentType`.
    pub fn with_document_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentType", value))
    }

    /// `accountId`: `Edm.Guid`
    pub fn account_id(&self) -> Parsed<Uuid> {
        self.0.guid("accountId")
    }

    /// Sets `accountId`.
    pub fn with_account_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("accountId", value))
    }

    /// `accountNumber`: `Edm.String`
    pub fn account_number(&self) -> Option<&str> {
        self.0.str("accountNumber")
    }

    /// Sets `accountNumber`.
    pub fn with_account_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountNumber", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `debitAmount`: `Edm.Decimal`
    pub fn debit_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("debitAmount")
    }

    /// Sets `debitAmount`.
    pub fn with_debit_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("debitAmount", value))
    }

    /// `creditAmount`: `Edm.Decimal`
    pub fn credit_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("creditAmount")
    }

    /// Sets `creditAmount`.
    pub fn with_credit_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("creditAmount", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
