// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Decimal, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.customerPayments`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpayment?view=graph-rest-beta)
    CustomerPayments = "microsoft.graph.customerPayments"
}

impl CustomerPayments {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `journalDisplayName` in queries.
    pub const JOURNAL_DISPLAY_NAME: Property<Self> = Property::new("journalDisplayName");
    /// `lineNumber` in queries.
    pub const LINE_NUMBER: Property<Self> = Property::new("lineNumber");
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `customerNumber` in queries.
    pub const CUSTOMER_NUMBER: Property<Self> = Property::new("customerNumber");
    /// `contactId` in queries.
    pub const CONTACT_ID: Property<Self> = Property::new("contactId");
    /// `postingDate` in queries.
    pub const POSTING_DATE: Property<Self> = Property::new("postingDate");
    /// `documentNumber` in queries.
    pub const DOCUMENT_NUMBER: Property<Self> = Property::new("documentNumber");
    /// `externalDocumentNumber` in queries.
    pub const EXTERNAL_DOCUMENT_NUMBER: Property<Self> = Property::new("externalDocumentNumber");
    /// `amount` in queries.
    pub const AMOUNT: Property<Self> = Property::new("amount");
    /// `appliesToInvoiceId` in queries.
    pub const APPLIES_TO_INVOICE_ID: Property<Self> = Property::new("appliesToInvoiceId");
    /// `appliesToInvoiceNumber` in queries.
    pub const APPLIES_TO_INVOICE_NUMBER: Property<Self> = Property::new("appliesToInvoiceNumber");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `comment` in queries.
    pub const COMMENT: Property<Self> = Property::new("comment");
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

    /// `journalDisplayName`: `Edm.String`
    pub fn journal_display_name(&self) -> Option<&str> {
        self.0.str("journalDisplayName")
    }

    /// Sets `journalDisplayName`.
    pub fn with_journal_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("journalDisplayName", value))
    }

    /// `lineNumber`: `Edm.Int32`
    pub fn line_number(&self) -> Option<i32> {
        self.0.i32("lineNumber")
    }

    /// Sets `lineNumber`.
    pub fn with_line_number(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lineNumber", value))
    }

    /// `customerId`: `Edm.Guid`
    pub fn customer_id(&self) -> Parsed<Uuid> {
        self.0.guid("customerId")
    }

    /// Sets `customerId`.
    pub fn with_customer_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("customerId", value))
    }

    /// `customerNumber`: `Edm.String`
    pub fn customer_number(&self) -> Option<&str> {
        self.0.str("customerNumber")
    }

    /// Sets `customerNumber`.
    pub fn with_customer_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerNumber", value))
    }

    /// `contactId`: `Edm.String`
    pub fn contact_id(&self) -> Option<&str> {
        self.0.str("contactId")
    }

    /// Sets `contactId`.
    pub fn with_contact_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactId", value))
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

    /// `externalDocumentNumber`: `Edm.String`
    pub fn external_document_number(&self) -> Option<&str> {
        self.0.str("externalDocumentNumber")
    }

    /// Sets `externalDocumentNumber`.
    pub fn with_external_document_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalDocumentNumber", value))
    }

    /// `amount`: `Edm.Decimal`
    pub fn amount(&self) -> Parsed<Decimal> {
        self.0.decimal("amount")
    }

    /// Sets `amount`.
    pub fn with_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("amount", value))
    }

    /// `appliesToInvoiceId`: `Edm.Guid`
    pub fn applies_to_invoice_id(&self) -> Parsed<Uuid> {
        self.0.guid("appliesToInvoiceId")
    }

    /// Sets `appliesToInvoiceId`.
    pub fn with_applies_to_invoice_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("appliesToInvoiceId", value))
    }

    /// `appliesToInvoiceNumber`: `Edm.String`
    pub fn applies_to_invoice_number(&self) -> Option<&str> {
        self.0.str("appliesToInvoiceNumber")
    }

    /// Sets `appliesToInvoiceNumber`.
    pub fn with_applies_to_invoice_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appliesToInvoiceNumber", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `comment`: `Edm.String`
    pub fn comment(&self) -> Option<&str> {
        self.0.str("comment")
    }

    /// Sets `comment`.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }
}
