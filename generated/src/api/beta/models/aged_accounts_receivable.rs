// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Decimal, Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.agedAccountsReceivable`](https://learn.microsoft.com/graph/api/resources/dynamics-agedaccountsreceivable?view=graph-rest-beta)
    AgedAccountsReceivable = "microsoft.graph.agedAccountsReceivable"
}

impl AgedAccountsReceivable {
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `customerNumber` in queries.
    pub const CUSTOMER_NUMBER: Property<Self> = Property::new("customerNumber");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `currencyCode` in queries.
    pub const CURRENCY_CODE: Property<Self> = Property::new("currencyCode");
    /// `balanceDue` in queries.
    pub const BALANCE_DUE: Property<Self> = Property::new("balanceDue");
    /// `currentAmount` in queries.
    pub const CURRENT_AMOUNT: Property<Self> = Property::new("currentAmount");
    /// `period1Amount` in queries.
    pub const PERIOD1_AMOUNT: Property<Self> = Property::new("period1Amount");
    /// `period2Amount` in queries.
    pub const PERIOD2_AMOUNT: Property<Self> = Property::new("period2Amount");
    /// `period3Amount` in queries.
    pub const PERIOD3_AMOUNT: Property<Self> = Property::new("period3Amount");
    /// `agedAsOfDate` in queries.
    pub const AGED_AS_OF_DATE: Property<Self> = Property::new("agedAsOfDate");
    /// `periodLengthFilter` in queries.
    pub const PERIOD_LENGTH_FILTER: Property<Self> = Property::new("periodLengthFilter");

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

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `currencyCode`: `Edm.String`
    pub fn currency_code(&self) -> Option<&str> {
        self.0.str("currencyCode")
    }

    /// Sets `currencyCode`.
    pub fn with_currency_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currencyCode", value))
    }

    /// `balanceDue`: `Edm.Decimal`
    pub fn balance_due(&self) -> Parsed<Decimal> {
        self.0.decimal("balanceDue")
    }

    /// Sets `balanceDue`.
    pub fn with_balance_due(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("balanceDue", value))
    }

    /// `currentAmount`: `Edm.Decimal`
    pub fn current_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("currentAmount")
    }

    /// Sets `currentAmount`.
    pub fn with_current_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("currentAmount", value))
    }

    /// `period1Amount`: `Edm.Decimal`
    pub fn period1_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("period1Amount")
    }

    /// Sets `period1Amount`.
    pub fn with_period1_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("period1Amount", value))
    }

    /// `period2Amount`: `Edm.Decimal`
    pub fn period2_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("period2Amount")
    }

    /// Sets `period2Amount`.
    pub fn with_period2_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("period2Amount", value))
    }

    /// `period3Amount`: `Edm.Decimal`
    pub fn period3_amount(&self) -> Parsed<Decimal> {
        self.0.decimal("period3Amount")
    }

    /// Sets `period3Amount`.
    pub fn with_period3_amount(self, value: impl Into<Nullable<Decimal>>) -> Self {
        Self(self.0.with("period3Amount", value))
    }

    /// `agedAsOfDate`: `Edm.Date`
    pub fn aged_as_of_date(&self) -> Parsed<Date> {
        self.0.date("agedAsOfDate")
    }

    /// Sets `agedAsOfDate`.
    pub fn with_aged_as_of_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("agedAsOfDate", value))
    }

    /// `periodLengthFilter`: `Edm.String`
    pub fn period_length_filter(&self) -> Option<&str> {
        self.0.str("periodLengthFilter")
    }

    /// Sets `periodLengthFilter`.
    pub fn with_period_length_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("periodLengthFilter", value))
    }
}
