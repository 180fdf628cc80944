// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `financials`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.account`, such as `/financials/companies/{id}/accounts/{id}`.
    Account = models::Account
}

impl Account {
    /// `GET /financials/companies/{id}/accounts/{id}` — Get accounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-account-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Account> {
        let sheet = "GET account: get
            dynamics-account-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/accounts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.company`, such as `/financials/companies/{id}`.
    Company = models::Company
}

impl Company {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Company> {
        self.0.get("GET company: get")
    }

    /// `…/accounts`
    pub fn accounts(&self) -> Collection<models::Account> {
        Collection::at(self.0.name("accounts"))
    }

    /// `…/agedAccountsPayable`
    pub fn aged_accounts_payable(&self) -> super::CompanyAgedAccountsPayable {
        super::CompanyAgedAccountsPayable(self.0.name("agedAccountsPayable"))
    }

    /// `…/agedAccountsReceivable`
    pub fn aged_accounts_receivable(&self) -> super::CompanyAgedAccountsReceivable {
        super::CompanyAgedAccountsReceivable(self.0.name("agedAccountsReceivable"))
    }

    /// `…/companyInformation`
    pub fn company_information(&self) -> Collection<models::CompanyInformation> {
        Collection::at(self.0.name("companyInformation"))
    }

    /// `…/countriesRegions`
    pub fn countries_regions(&self) -> super::CompanyCountriesRegions {
        super::CompanyCountriesRegions(self.0.name("countriesRegions"))
    }

    /// `…/currencies`
    pub fn currencies(&self) -> super::CompanyCurrencies {
        super::CompanyCurrencies(self.0.name("currencies"))
    }

    /// `…/customerPaymentJournals`
    pub fn customer_payment_journals(&self) -> Collection<models::CustomerPaymentJournal> {
        Collection::at(self.0.name("customerPaymentJournals"))
    }

    /// `…/customerPayments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn customer_payments(&self) -> Collection<models::CustomerPayment> {
        Collection::at(self.0.name("customerPayments"))
    }

    /// `…/customers`
    pub fn customers(&self) -> super::CompanyCustomers {
        super::CompanyCustomers(self.0.name("customers"))
    }

    /// `…/dimensionValues`
    ///
    /// The type lists it; no page documents a request there.
    pub fn dimension_values(&self) -> Collection<models::DimensionValue> {
        Collection::at(self.0.name("dimensionValues"))
    }

    /// `…/dimensions`
    pub fn dimensions(&self) -> Collection<models::Dimension> {
        Collection::at(self.0.name("dimensions"))
    }

    /// `…/employees`
    pub fn employees(&self) -> super::CompanyEmployees {
        super::CompanyEmployees(self.0.name("employees"))
    }

    /// `…/generalLedgerEntries`
    pub fn general_ledger_entries(&self) -> Collection<models::GeneralLedgerEntry> {
        Collection::at(self.0.name("generalLedgerEntries"))
    }

    /// `…/itemCategories`
    pub fn item_categories(&self) -> super::CompanyItemCategories {
        super::CompanyItemCategories(self.0.name("itemCategories"))
    }

    /// `…/items`
    pub fn items(&self) -> super::CompanyItems {
        super::CompanyItems(self.0.name("items"))
    }

    /// `…/journalLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn journal_lines(&self) -> Collection<models::JournalLine> {
        Collection::at(self.0.name("journalLines"))
    }

    /// `…/journals`
    pub fn journals(&self) -> Collection<models::Journal> {
        Collection::at(self.0.name("journals"))
    }

    /// `…/paymentMethods`
    pub fn payment_methods(&self) -> super::CompanyPaymentMethods {
        super::CompanyPaymentMethods(self.0.name("paymentMethods"))
    }

    /// `…/paymentTerms`
    pub fn payment_terms(&self) -> super::CompanyPaymentTerms {
        super::CompanyPaymentTerms(self.0.name("paymentTerms"))
    }

    /// `…/picture`
    ///
    /// The type lists it; no page documents a request there.
    pub fn picture(&self) -> Collection<models::Picture> {
        Collection::at(self.0.name("picture"))
    }

    /// `…/purchaseInvoiceLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn purchase_invoice_lines(&self) -> Collection<models::PurchaseInvoiceLine> {
        Collection::at(self.0.name("purchaseInvoiceLines"))
    }

    /// `…/purchaseInvoices`
    pub fn purchase_invoices(&self) -> Collection<models::PurchaseInvoice> {
        Collection::at(self.0.name("purchaseInvoices"))
    }

    /// `…/salesCreditMemoLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_credit_memo_lines(&self) -> Collection<models::SalesCreditMemoLine> {
        Collection::at(self.0.name("salesCreditMemoLines"))
    }

    /// `…/salesCreditMemos`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_credit_memos(&self) -> Collection<models::SalesCreditMemo> {
        Collection::at(self.0.name("salesCreditMemos"))
    }

    /// `…/salesInvoiceLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_invoice_lines(&self) -> Collection<models::SalesInvoiceLine> {
        Collection::at(self.0.name("salesInvoiceLines"))
    }

    /// `…/salesInvoices`
    pub fn sales_invoices(&self) -> Collection<models::SalesInvoice> {
        Collection::at(self.0.name("salesInvoices"))
    }

    /// `…/salesOrderLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_order_lines(&self) -> Collection<models::SalesOrderLine> {
        Collection::at(self.0.name("salesOrderLines"))
    }

    /// `…/salesOrders`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_orders(&self) -> Collection<models::SalesOrder> {
        Collection::at(self.0.name("salesOrders"))
    }

    /// `…/salesQuoteLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_quote_lines(&self) -> Collection<models::SalesQuoteLine> {
        Collection::at(self.0.name("salesQuoteLines"))
    }

    /// `…/salesQuotes`
    pub fn sales_quotes(&self) -> Collection<models::SalesQuote> {
        Collection::at(self.0.name("salesQuotes"))
    }

    /// `…/shipmentMethods`
    pub fn shipment_methods(&self) -> super::CompanyShipmentMethods {
        super::CompanyShipmentMethods(self.0.name("shipmentMethods"))
    }

    /// `…/taxAreas`
    pub fn tax_areas(&self) -> Collection<models::TaxArea> {
        Collection::at(self.0.name("taxAreas"))
    }

    /// `…/taxGroups`
    pub fn tax_groups(&self) -> super::CompanyTaxGroups {
        super::CompanyTaxGroups(self.0.name("taxGroups"))
    }

    /// `…/unitsOfMeasure`
    pub fn units_of_measure(&self) -> super::CompanyUnitsOfMeasure {
        super::CompanyUnitsOfMeasure(self.0.name("unitsOfMeasure"))
    }

    /// `…/vendors`
    pub fn vendors(&self) -> super::CompanyVendors {
        super::CompanyVendors(self.0.name("vendors"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agedAccountsPayable`, such as `/financials/companies/{id}/agedAccountsPayable`.
    CompanyAgedAccountsPayable[models::AgedAccountsPayable]
}

impl CompanyAgedAccountsPayable {
    /// `GET /financials/companies/{id}/agedAccountsPayable` — Get agedAccountsPayable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountspayable-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgedAccountsPayable> {
        let sheet = "GET agedAccountsPayable: list
            dynamics-agedaccountspayable-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/agedAccountsPayable";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agedAccountsReceivable`, such as `/financials/companies/{id}/agedAccountsReceivable`.
    CompanyAgedAccountsReceivable[models::AgedAccountsReceivable]
}

impl CompanyAgedAccountsReceivable {
    /// `GET /financials/companies/{id}/agedAccountsReceivable` — Get agedAccountsReceivable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountsreceivable-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgedAccountsReceivable> {
        let sheet = "GET agedAccountsReceivable: list
            dynamics-agedaccountsreceivable-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/agedAccountsReceivable";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.countryRegion`, such as `/financials/companies/{id}/countriesRegions`.
    CompanyCountriesRegions[models::CountryRegion]
}

impl CompanyCountriesRegions {
    /// `POST /financials/companies/{id}/countriesRegions` — Create countriesRegions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-countriesregions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::CountriesRegions) -> Call<models::CountriesRegions> {
        let sheet = "POST create: create
            dynamics-create-countriesregions: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/countriesRegions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.currency`, such as `/financials/companies/{id}/currencies`.
    CompanyCurrencies[models::Currency]
}

impl CompanyCurrencies {
    /// `POST /financials/companies/{id}/currencies` — Create currencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-currencies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Currencies) -> Call<models::Currencies> {
        let sheet = "POST create: create
            dynamics-create-currencies: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/currencies";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customer`, such as `/financials/companies/{id}/customers`.
    CompanyCustomers[models::Customer]
}

impl CompanyCustomers {
    /// `POST /financials/companies/{id}/customers` — Create customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customer?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Customer) -> Call<models::Customer> {
        let sheet = "POST create: create
            dynamics-create-customer: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customers";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.employee`, such as `/financials/companies/{id}/employees`.
    CompanyEmployees[models::Employee]
}

impl CompanyEmployees {
    /// `POST /financials/companies/{id}/employees` — Create employees
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-employee?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Employee) -> Call<models::Employee> {
        let sheet = "POST create: create
            dynamics-create-employee: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/employees";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.companyInformation`, such as `/financials/companies/{id}/companyInformation/{id}`.
    CompanyInformation = models::CompanyInformation
}

impl CompanyInformation {
    /// `GET /financials/companies/{id}/companyInformation/{id}` — Get companyInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companyinformation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CompanyInformation> {
        let sheet = "GET companyInformation: get
            dynamics-companyinformation-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/companyInformation/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/companyInformation/{id}` — Update companyinformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companyinformation-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::CompanyInformation) -> Call<models::CompanyInformation> {
        let sheet = "PATCH companyInformation: update
            dynamics-companyinformation-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/companyInformation/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemCategory`, such as `/financials/companies/{id}/itemCategories`.
    CompanyItemCategories[models::ItemCategory]
}

impl CompanyItemCategories {
    /// `POST /financials/companies/{id}/itemCategories` — Create itemCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-itemcategories?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::ItemCategories) -> Call<models::ItemCategories> {
        let sheet = "POST create: create
            dynamics-create-itemcategories: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/itemCategories";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.item`, such as `/financials/companies/{id}/items`.
    CompanyItems[models::Item]
}

impl CompanyItems {
    /// `POST /financials/companies/{id}/items` — Create items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-item?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Item) -> Call<models::Item> {
        let sheet = "POST create: create
            dynamics-create-item: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.paymentMethod`, such as `/financials/companies/{id}/paymentMethods`.
    CompanyPaymentMethods[models::PaymentMethod]
}

impl CompanyPaymentMethods {
    /// `POST /financials/companies/{id}/paymentMethods` — Create paymentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-paymentmethods?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::PaymentMethods) -> Call<models::PaymentMethods> {
        let sheet = "POST create: create
            dynamics-create-paymentmethods: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentMethods";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.paymentTerm`, such as `/financials/companies/{id}/paymentTerms`.
    CompanyPaymentTerms[models::PaymentTerm]
}

impl CompanyPaymentTerms {
    /// `POST /financials/companies/{id}/paymentTerms` — Create paymentTerms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-paymentterms?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::PaymentTerms) -> Call<models::PaymentTerms> {
        let sheet = "POST create: create
            dynamics-create-paymentterms: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentTerms";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.shipmentMethod`, such as `/financials/companies/{id}/shipmentMethods`.
    CompanyShipmentMethods[models::ShipmentMethod]
}

impl CompanyShipmentMethods {
    /// `POST /financials/companies/{id}/shipmentMethods` — Create shipmentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-shipmentmethods?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::ShipmentMethods) -> Call<models::ShipmentMethods> {
        let sheet = "POST create: create
            dynamics-create-shipmentmethods: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/shipmentMethods";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.taxGroup`, such as `/financials/companies/{id}/taxGroups`.
    CompanyTaxGroups[models::TaxGroup]
}

impl CompanyTaxGroups {
    /// `POST /financials/companies/{id}/taxGroups` — Create taxGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-taxgroups?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::TaxGroups) -> Call<models::TaxGroups> {
        let sheet = "POST create: create
            dynamics-create-taxgroups: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxGroups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unitOfMeasure`, such as `/financials/companies/{id}/unitsOfMeasure`.
    CompanyUnitsOfMeasure[models::UnitOfMeasure]
}

impl CompanyUnitsOfMeasure {
    /// `POST /financials/companies/{id}/unitsOfMeasure` — Create unitsOfMeasure
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-unitsofmeasure?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::UnitsOfMeasure) -> Call<models::UnitsOfMeasure> {
        let sheet = "POST create: create
            dynamics-create-unitsofmeasure: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/unitsOfMeasure";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.vendor`, such as `/financials/companies/{id}/vendors`.
    CompanyVendors[models::Vendor]
}

impl CompanyVendors {
    /// `POST /financials/companies/{id}/vendors` — Create vendors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-vendor?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Vendor) -> Call<models::Vendor> {
        let sheet = "POST create: create
            dynamics-create-vendor: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/vendors";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.countryRegion`, such as `/financials/companies/{id}/countriesRegions/{id}`.
    CountryRegion = models::CountryRegion
}

impl CountryRegion {
    /// `DELETE /financials/companies/{id}/countriesRegions/{id}` — Delete countriesRegions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE countriesRegions: delete
            dynamics-countriesregions-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/countriesRegions/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/countriesRegions/{id}` — Get countriesRegions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CountryRegion> {
        let sheet = "GET countriesRegions: get
            dynamics-countriesregions-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/countriesRegions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/countriesRegions/{id}` — Update countriesRegions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::CountriesRegions) -> Call<models::CountriesRegions> {
        let sheet = "PATCH countriesRegions: update
            dynamics-countriesregions-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/countriesRegions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.currency`, such as `/financials/companies/{id}/currencies/{id}`.
    Currency = models::Currency
}

impl Currency {
    /// `DELETE /financials/companies/{id}/currencies/{id}` — Delete currencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE currencies: delete
            dynamics-currencies-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/currencies/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/currencies/{id}` — Get currencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Currency> {
        let sheet = "GET currencies: get
            dynamics-currencies-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/currencies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/currencies/{id}` — Update currencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Currencies) -> Call<models::Currencies> {
        let sheet = "PATCH currencies: update
            dynamics-currencies-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/currencies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customer`, such as `/financials/companies/{id}/customers/{id}`.
    Customer = models::Customer
}

impl Customer {
    /// `DELETE /financials/companies/{id}/customers/{id}` — Delete customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customer: delete
            dynamics-customer-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customers/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/customers/{id}` — Get customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Customer> {
        let sheet = "GET customer: get
            dynamics-customer-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/customers/{id}` — Update customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Customer) -> Call<models::Customer> {
        let sheet = "PATCH customer: update
            dynamics-customer-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customers/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/currency`
    ///
    /// The type lists it; no page documents a request there.
    pub fn currency(&self) -> super::Currency {
        super::Currency(self.0.name("currency"))
    }

    /// `…/paymentMethod`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_method(&self) -> super::PaymentMethod {
        super::PaymentMethod(self.0.name("paymentMethod"))
    }

    /// `…/paymentTerm`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_term(&self) -> super::PaymentTerm {
        super::PaymentTerm(self.0.name("paymentTerm"))
    }

    /// `…/picture`
    ///
    /// The type lists it; no page documents a request there.
    pub fn picture(&self) -> Collection<models::Picture> {
        Collection::at(self.0.name("picture"))
    }

    /// `…/shipmentMethod`
    ///
    /// The type lists it; no page documents a request there.
    pub fn shipment_method(&self) -> super::ShipmentMethod {
        super::ShipmentMethod(self.0.name("shipmentMethod"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customerPayment`, such as `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}`.
    CustomerPayment = models::CustomerPayment
}

impl CustomerPayment {
    /// `POST /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Create customerPayments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customerpayment?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::CustomerPayment) -> Call<models::CustomerPayment> {
        let sheet = "POST create: create
            dynamics-create-customerpayment: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Delete customerPayments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customerPayment: delete
            dynamics-customerpayment-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Get customerPayments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomerPayment> {
        let sheet = "GET customerPayment: get
            dynamics-customerpayment-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Update customerPayments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::CustomerPayment) -> Call<models::CustomerPayment> {
        let sheet = "PATCH customerPayment: update
            dynamics-customerpayment-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/customer`
    ///
    /// The type lists it; no page documents a request there.
    pub fn customer(&self) -> super::Customer {
        super::Customer(self.0.name("customer"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customerPaymentJournal`, such as `/financials/companies/{id}/customerPaymentJournals/{id}`.
    CustomerPaymentJournal = models::CustomerPaymentJournal
}

impl CustomerPaymentJournal {
    /// `POST /financials/companies/{id}/customerPaymentJournals/{id}` — Create customerPaymentJournals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customerpaymentsjournal?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::CustomerPaymentJournal) -> Call<models::CustomerPaymentJournal> {
        let sheet = "POST create: create
            dynamics-create-customerpaymentsjournal: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/customerPaymentJournals/{id}` — Delete customerPaymentJournals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE customerpaymentsjournal: delete
            dynamics-customerpaymentsjournal-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/customerPaymentJournals/{id}` — Get customerPaymentJournals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomerPaymentJournal> {
        let sheet = "GET customerpaymentsjournal: get
            dynamics-customerpaymentsjournal-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/customerPaymentJournals/{id}` — Update customerPaymentJournals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::CustomerPaymentJournal) -> Call<models::CustomerPaymentJournal> {
        let sheet = "PATCH customerpaymentsjournal: update
            dynamics-customerpaymentsjournal-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/account`
    ///
    /// The type lists it; no page documents a request there.
    pub fn account(&self) -> super::Account {
        super::Account(self.0.name("account"))
    }

    /// `…/customerPayments`
    pub fn customer_payments(&self) -> Collection<models::CustomerPayment> {
        Collection::at(self.0.name("customerPayments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.dimension`, such as `/financials/companies/{id}/dimensions/{id}`.
    Dimension = models::Dimension
}

impl Dimension {
    /// `GET /financials/companies/{id}/dimensions/{id}` — Get dimensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimension-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Dimension> {
        let sheet = "GET dimension: get
            dynamics-dimension-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/dimensions/{id}";
        self.0.get(sheet)
    }

    /// `…/dimensionValues`
    pub fn dimension_values(&self) -> Collection<models::DimensionValue> {
        Collection::at(self.0.name("dimensionValues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.dimensionValue`, such as `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`.
    DimensionValue = models::DimensionValue
}

impl DimensionValue {
    /// `GET /financials/companies/{id}/dimensions/{id}/dimensionValues/{id}` — Get dimensionValues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimensionvalue-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DimensionValue> {
        let sheet = "GET dimensionValue: get
            dynamics-dimensionvalue-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/dimensions/{id}/dimensionValues/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.employee`, such as `/financials/companies/{id}/employees/{id}`.
    Employee = models::Employee
}

impl Employee {
    /// `DELETE /financials/companies/{id}/employees/{id}` — Delete employees
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE employee: delete
            dynamics-employee-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/employees/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/employees/{id}` — Get employees
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Employee> {
        let sheet = "GET employee: get
            dynamics-employee-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/employees/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/employees/{id}` — Update employees
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Employee) -> Call<models::Employee> {
        let sheet = "PATCH employee: update
            dynamics-employee-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/employees/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.financials`, such as `/financials`.
    Financials = models::Financials
}

impl Financials {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Financials> {
        self.0.get("GET financials: get")
    }

    /// `…/companies`
    pub fn companies(&self) -> super::FinancialsCompanies {
        super::FinancialsCompanies(self.0.name("companies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.company`, such as `/financials/companies`.
    FinancialsCompanies[models::Company]
}

impl FinancialsCompanies {
    /// `GET /financials/companies` — Get companies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn list(&self) -> List<models::Company> {
        let sheet = "GET companies: list
            dynamics-companies-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.generalLedgerEntry`, such as `/financials/companies/{id}/generalLedgerEntries/{id}`.
    GeneralLedgerEntry = models::GeneralLedgerEntry
}

impl GeneralLedgerEntry {
    /// `GET /financials/companies/{id}/generalLedgerEntries/{id}` — Get generalLedgerEntries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-generalledgerentries-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GeneralLedgerEntry> {
        let sheet = "GET generalLedgerEntries: get
            dynamics-generalledgerentries-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/generalLedgerEntries/{id}";
        self.0.get(sheet)
    }

    /// `…/account`
    ///
    /// The type lists it; no page documents a request there.
    pub fn account(&self) -> super::Account {
        super::Account(self.0.name("account"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemCategory`, such as `/financials/companies/{id}/itemCategories/{id}`.
    ItemCategory = models::ItemCategory
}

impl ItemCategory {
    /// `DELETE /financials/companies/{id}/itemCategories/{id}` — Delete itemCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemCategories: delete
            dynamics-itemcategories-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/itemCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/itemCategories/{id}` — Get itemCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ItemCategory> {
        let sheet = "GET itemCategories: get
            dynamics-itemcategories-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/itemCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/itemCategories/{id}` — Update itemCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::ItemCategories) -> Call<models::ItemCategories> {
        let sheet = "PATCH itemCategories: update
            dynamics-itemcategories-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/itemCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.journal`, such as `/financials/companies/{id}/journals/{id}`.
    Journal = models::Journal
}

impl Journal {
    /// `POST /financials/companies/{id}/journals/{id}` — Create journals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-journal?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::Journal) -> Call<models::Journal> {
        let sheet = "POST create: create
            dynamics-create-journal: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/journals/{id}` — Delete journals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE journal: delete
            dynamics-journal-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/journals/{id}` — Get journals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Journal> {
        let sheet = "GET journal: get
            dynamics-journal-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}";
        self.0.get(sheet)
    }

    /// `POST /financials/companies/{company-id}/journals/{journal-id}/post`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn post(&self) -> Call<()> {
        let sheet = "POST journal: post
            : | |
            /financials/companies/{id}/journals/{id}/post";
        self.0.name("post").call(sheet)
    }

    /// `PATCH /financials/companies/{id}/journals/{id}` — Update journals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journal-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Journal) -> Call<models::Journal> {
        let sheet = "PATCH journal: update
            dynamics-journal-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/account`
    ///
    /// The type lists it; no page documents a request there.
    pub fn account(&self) -> super::Account {
        super::Account(self.0.name("account"))
    }

    /// `…/journalLines`
    pub fn journal_lines(&self) -> Collection<models::JournalLine> {
        Collection::at(self.0.name("journalLines"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.journalLine`, such as `/financials/companies/{id}/journals/{id}/journalLines/{id}`.
    JournalLine = models::JournalLine
}

impl JournalLine {
    /// `POST /financials/companies/{id}/journals/{id}/journalLines/{id}` — Create journalLines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-journalline?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::JournalLine) -> Call<models::JournalLine> {
        let sheet = "POST create: create
            dynamics-create-journalline: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}/journalLines/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/journals/{id}/journalLines/{id}` — Delete journalLines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE journalLine: delete
            dynamics-journalline-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}/journalLines/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/journals/{id}/journalLines/{id}` — Get journalLines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::JournalLine> {
        let sheet = "GET journalLine: get
            dynamics-journalline-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}/journalLines/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/journals/{id}/journalLines/{id}` — Update journalLines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-journalline-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::JournalLine) -> Call<models::JournalLine> {
        let sheet = "PATCH journalLine: update
            dynamics-journalline-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}/journalLines/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/account`
    ///
    /// The type lists it; no page documents a request there.
    pub fn account(&self) -> super::Account {
        super::Account(self.0.name("account"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.paymentMethod`, such as `/financials/companies/{id}/paymentMethods/{id}`.
    PaymentMethod = models::PaymentMethod
}

impl PaymentMethod {
    /// `DELETE /financials/companies/{id}/paymentMethods/{id}` — Delete paymentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE paymentMethods: delete
            dynamics-paymentmethods-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/paymentMethods/{id}` — Get paymentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PaymentMethod> {
        let sheet = "GET paymentMethods: get
            dynamics-paymentmethods-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentMethods/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/paymentMethods/{id}` — Update paymentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::PaymentMethods) -> Call<models::PaymentMethods> {
        let sheet = "PATCH paymentMethods: update
            dynamics-paymentmethods-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.paymentTerm`, such as `/financials/companies/{id}/paymentTerms/{id}`.
    PaymentTerm = models::PaymentTerm
}

impl PaymentTerm {
    /// `DELETE /financials/companies/{id}/paymentTerms/{id}` — Delete paymentTerms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE paymentTerms: delete
            dynamics-paymentterms-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentTerms/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/paymentTerms/{id}` — Get paymentTerms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PaymentTerm> {
        let sheet = "GET paymentTerms: get
            dynamics-paymentterms-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentTerms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/paymentTerms/{id}` — Update paymentTerms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::PaymentTerms) -> Call<models::PaymentTerms> {
        let sheet = "PATCH paymentTerms: update
            dynamics-paymentterms-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/paymentTerms/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.purchaseInvoice`, such as `/financials/companies/{id}/purchaseInvoices/{id}`.
    PurchaseInvoice = models::PurchaseInvoice
}

impl PurchaseInvoice {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PurchaseInvoice> {
        self.0.get("GET purchaseInvoice: get")
    }

    /// `POST /financials/companies/{company-id}/purchaseInvoices/{purchaseInvoice-id}/post`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn post(&self) -> Call<()> {
        let sheet = "POST purchaseInvoice: post
            : | |
            /financials/companies/{id}/purchaseInvoices/{id}/post";
        self.0.name("post").call(sheet)
    }

    /// `…/currency`
    ///
    /// The type lists it; no page documents a request there.
    pub fn currency(&self) -> super::Currency {
        super::Currency(self.0.name("currency"))
    }

    /// `…/purchaseInvoiceLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn purchase_invoice_lines(&self) -> Collection<models::PurchaseInvoiceLine> {
        Collection::at(self.0.name("purchaseInvoiceLines"))
    }

    /// `…/vendor`
    ///
    /// The type lists it; no page documents a request there.
    pub fn vendor(&self) -> super::Vendor {
        super::Vendor(self.0.name("vendor"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.salesInvoice`, such as `/financials/companies/{id}/salesInvoices/{id}`.
    SalesInvoice = models::SalesInvoice
}

impl SalesInvoice {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SalesInvoice> {
        self.0.get("GET salesInvoice: get")
    }

    /// `POST /financials/companies/{company-id}/salesInvoices/{salesInvoice-id}/cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST salesInvoice: cancel
            : | |
            /financials/companies/{id}/salesInvoices/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `POST /financials/companies/{company-id}/salesInvoices/{salesInvoice-id}/cancelAndSend`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel_and_send(&self) -> Call<()> {
        let sheet = "POST salesInvoice: cancel_and_send
            : | |
            /financials/companies/{id}/salesInvoices/{id}/cancelAndSend";
        self.0.name("cancelAndSend").call(sheet)
    }

    /// `POST /financials/companies/{company-id}/salesInvoices/{salesInvoice-id}/post`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn post(&self) -> Call<()> {
        let sheet = "POST salesInvoice: post
            : | |
            /financials/companies/{id}/salesInvoices/{id}/post";
        self.0.name("post").call(sheet)
    }

    /// `POST /financials/companies/{company-id}/salesInvoices/{salesInvoice-id}/postAndSend`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn post_and_send(&self) -> Call<()> {
        let sheet = "POST salesInvoice: post_and_send
            : | |
            /financials/companies/{id}/salesInvoices/{id}/postAndSend";
        self.0.name("postAndSend").call(sheet)
    }

    /// `POST /financials/companies/{company-id}/salesInvoices/{salesInvoice-id}/send`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn send(&self) -> Call<()> {
        let sheet = "POST salesInvoice: send
            : | |
            /financials/companies/{id}/salesInvoices/{id}/send";
        self.0.name("send").call(sheet)
    }

    /// `…/currency`
    ///
    /// The type lists it; no page documents a request there.
    pub fn currency(&self) -> super::Currency {
        super::Currency(self.0.name("currency"))
    }

    /// `…/customer`
    ///
    /// The type lists it; no page documents a request there.
    pub fn customer(&self) -> super::Customer {
        super::Customer(self.0.name("customer"))
    }

    /// `…/paymentTerm`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_term(&self) -> super::PaymentTerm {
        super::PaymentTerm(self.0.name("paymentTerm"))
    }

    /// `…/salesInvoiceLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_invoice_lines(&self) -> Collection<models::SalesInvoiceLine> {
        Collection::at(self.0.name("salesInvoiceLines"))
    }

    /// `…/shipmentMethod`
    ///
    /// The type lists it; no page documents a request there.
    pub fn shipment_method(&self) -> super::ShipmentMethod {
        super::ShipmentMethod(self.0.name("shipmentMethod"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.salesQuote`, such as `/financials/companies/{id}/salesQuotes/{id}`.
    SalesQuote = models::SalesQuote
}

impl SalesQuote {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SalesQuote> {
        self.0.get("GET salesQuote: get")
    }

    /// `POST /financials/companies/{company-id}/salesQuotes/{salesQuote-id}/makeInvoice`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn make_invoice(&self) -> Call<()> {
        let sheet = "POST salesQuote: make_invoice
            : | |
            /financials/companies/{id}/salesQuotes/{id}/makeInvoice";
        self.0.name("makeInvoice").call(sheet)
    }

    /// `POST /financials/companies/{company-id}/salesQuotes/{salesQuote-id}/send`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn send(&self) -> Call<()> {
        let sheet = "POST salesQuote: send
            : | |
            /financials/companies/{id}/salesQuotes/{id}/send";
        self.0.name("send").call(sheet)
    }

    /// `…/currency`
    ///
    /// The type lists it; no page documents a request there.
    pub fn currency(&self) -> super::Currency {
        super::Currency(self.0.name("currency"))
    }

    /// `…/customer`
    ///
    /// The type lists it; no page documents a request there.
    pub fn customer(&self) -> super::Customer {
        super::Customer(self.0.name("customer"))
    }

    /// `…/paymentTerm`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_term(&self) -> super::PaymentTerm {
        super::PaymentTerm(self.0.name("paymentTerm"))
    }

    /// `…/salesQuoteLines`
    ///
    /// The type lists it; no page documents a request there.
    pub fn sales_quote_lines(&self) -> Collection<models::SalesQuoteLine> {
        Collection::at(self.0.name("salesQuoteLines"))
    }

    /// `…/shipmentMethod`
    ///
    /// The type lists it; no page documents a request there.
    pub fn shipment_method(&self) -> super::ShipmentMethod {
        super::ShipmentMethod(self.0.name("shipmentMethod"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shipmentMethod`, such as `/financials/companies/{id}/shipmentMethods/{id}`.
    ShipmentMethod = models::ShipmentMethod
}

impl ShipmentMethod {
    /// `DELETE /financials/companies/{id}/shipmentMethods/{id}` — Delete shipmentmethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE shipmentMethods: delete
            dynamics-shipmentmethods-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/shipmentMethods/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/shipmentMethods/{id}` — Get shipmentMethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShipmentMethod> {
        let sheet = "GET shipmentMethods: get
            dynamics-shipmentmethods-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/shipmentMethods/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/shipmentMethods/{id}` — Update shipmentmethods
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::ShipmentMethods) -> Call<models::ShipmentMethods> {
        let sheet = "PATCH shipmentMethods: update
            dynamics-shipmentmethods-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/shipmentMethods/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.taxArea`, such as `/financials/companies/{id}/taxAreas/{id}`.
    TaxArea = models::TaxArea
}

impl TaxArea {
    /// `POST /financials/companies/{id}/taxAreas/{id}` — Create taxAreas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-taxarea?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: models::TaxArea) -> Call<models::TaxArea> {
        let sheet = "POST create: create
            dynamics-create-taxarea: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxAreas/{id}";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /financials/companies/{id}/taxAreas/{id}` — Delete taxAreas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE taxArea: delete
            dynamics-taxarea-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxAreas/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/taxAreas/{id}` — Get taxAreas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TaxArea> {
        let sheet = "GET taxArea: get
            dynamics-taxarea-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxAreas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/taxAreas/{id}` — Update taxAreas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::TaxArea) -> Call<models::TaxArea> {
        let sheet = "PATCH taxArea: update
            dynamics-taxarea-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxAreas/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.taxGroup`, such as `/financials/companies/{id}/taxGroups/{id}`.
    TaxGroup: super::Entity = models::TaxGroup
}

impl TaxGroup {
    /// `DELETE /financials/companies/{id}/taxGroups/{id}` — Delete taxGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxgroups-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE taxGroups: delete
            dynamics-taxgroups-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/taxGroups/{id}` — Get taxGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxgroups-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TaxGroup> {
        let sheet = "GET taxGroups: get
            dynamics-taxgroups-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/taxGroups/{id}` — Update taxGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxGroups-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::TaxGroups) -> Call<models::TaxGroups> {
        let sheet = "PATCH taxGroups: update
            dynamics-taxGroups-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/taxGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unitOfMeasure`, such as `/financials/companies/{id}/unitsOfMeasure/{id}`.
    UnitOfMeasure = models::UnitOfMeasure
}

impl UnitOfMeasure {
    /// `DELETE /financials/companies/{id}/unitsOfMeasure/{id}` — Delete unitsOfMeasure
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unitsOfMeasure: delete
            dynamics-unitsofmeasure-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/unitsOfMeasure/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/unitsOfMeasure/{id}` — Get unitsOfMeasure
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UnitOfMeasure> {
        let sheet = "GET unitsOfMeasure: get
            dynamics-unitsofmeasure-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/unitsOfMeasure/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/unitsOfMeasure/{id}` — Update unitsOfMeasure
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::UnitsOfMeasure) -> Call<models::UnitsOfMeasure> {
        let sheet = "PATCH unitsOfMeasure: update
            dynamics-unitsofmeasure-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/unitsOfMeasure/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.vendor`, such as `/financials/companies/{id}/vendors/{id}`.
    Vendor = models::Vendor
}

impl Vendor {
    /// `DELETE /financials/companies/{id}/vendors/{id}` — Delete vendors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE vendor: delete
            dynamics-vendor-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/vendors/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/vendors/{id}` — Get vendors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Vendor> {
        let sheet = "GET vendor: get
            dynamics-vendor-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/vendors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/vendors/{id}` — Update vendors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Vendor) -> Call<models::Vendor> {
        let sheet = "PATCH vendor: update
            dynamics-vendor-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/vendors/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/currency`
    ///
    /// The type lists it; no page documents a request there.
    pub fn currency(&self) -> super::Currency {
        super::Currency(self.0.name("currency"))
    }

    /// `…/paymentMethod`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_method(&self) -> super::PaymentMethod {
        super::PaymentMethod(self.0.name("paymentMethod"))
    }

    /// `…/paymentTerm`
    ///
    /// The type lists it; no page documents a request there.
    pub fn payment_term(&self) -> super::PaymentTerm {
        super::PaymentTerm(self.0.name("paymentTerm"))
    }

    /// `…/picture`
    ///
    /// The type lists it; no page documents a request there.
    pub fn picture(&self) -> Collection<models::Picture> {
        Collection::at(self.0.name("picture"))
    }
}
