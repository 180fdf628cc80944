// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `financials`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object, Value};

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
    /// A value of `microsoft.graph.countriesRegions`, such as `/financials/companies/{id}/countriesRegions/{id}`.
    CountriesRegions = models::CountriesRegions
}

impl CountriesRegions {
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
    pub fn get(&self) -> Get<models::CountriesRegions> {
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
    /// A value of `microsoft.graph.currencies`, such as `/financials/companies/{id}/currencies/{id}`.
    Currencies = models::Currencies
}

impl Currencies {
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
    pub fn get(&self) -> Get<models::Currencies> {
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
    /// `/financials`
    Financials
}

impl Financials {
    /// `…/companies`
    pub fn companies(&self) -> super::FinancialsCompanies {
        super::FinancialsCompanies(self.0.name("companies"))
    }
}

crate::runtime::node! {
    /// `/financials/companies`
    FinancialsCompanies
}

impl FinancialsCompanies {
    /// `GET /financials/companies` — Get companies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companies-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn list(&self) -> Get<Object> {
        let sheet = "GET companies: list
            dynamics-companies-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::FinancialsCompaniesId {
        super::FinancialsCompaniesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}`
    FinancialsCompaniesId
}

impl FinancialsCompaniesId {
    /// `…/accounts`
    pub fn accounts(&self) -> Collection<models::Account> {
        Collection::at(self.0.name("accounts"))
    }

    /// `…/agedAccountsPayable`
    pub fn aged_accounts_payable(&self) -> super::FinancialsCompaniesIdAgedAccountsPayable {
        super::FinancialsCompaniesIdAgedAccountsPayable(self.0.name("agedAccountsPayable"))
    }

    /// `…/agedAccountsReceivable`
    pub fn aged_accounts_receivable(&self) -> super::FinancialsCompaniesIdAgedAccountsReceivable {
        super::FinancialsCompaniesIdAgedAccountsReceivable(self.0.name("agedAccountsReceivable"))
    }

    /// `…/companyInformation`
    pub fn company_information(&self) -> Collection<models::CompanyInformation> {
        Collection::at(self.0.name("companyInformation"))
    }

    /// `…/countriesRegions`
    pub fn countries_regions(&self) -> super::FinancialsCompaniesIdCountriesRegions {
        super::FinancialsCompaniesIdCountriesRegions(self.0.name("countriesRegions"))
    }

    /// `…/currencies`
    pub fn currencies(&self) -> super::FinancialsCompaniesIdCurrencies {
        super::FinancialsCompaniesIdCurrencies(self.0.name("currencies"))
    }

    /// `…/customerPaymentJournals`
    pub fn customer_payment_journals(&self) -> super::FinancialsCompaniesIdCustomerPaymentJournals {
        super::FinancialsCompaniesIdCustomerPaymentJournals(self.0.name("customerPaymentJournals"))
    }

    /// `…/customers`
    pub fn customers(&self) -> super::FinancialsCompaniesIdCustomers {
        super::FinancialsCompaniesIdCustomers(self.0.name("customers"))
    }

    /// `…/dimensions`
    pub fn dimensions(&self) -> super::FinancialsCompaniesIdDimensions {
        super::FinancialsCompaniesIdDimensions(self.0.name("dimensions"))
    }

    /// `…/employees`
    pub fn employees(&self) -> super::FinancialsCompaniesIdEmployees {
        super::FinancialsCompaniesIdEmployees(self.0.name("employees"))
    }

    /// `…/generalLedgerEntries`
    pub fn general_ledger_entries(&self) -> super::FinancialsCompaniesIdGeneralLedgerEntries {
        super::FinancialsCompaniesIdGeneralLedgerEntries(self.0.name("generalLedgerEntries"))
    }

    /// `…/itemCategories`
    pub fn item_categories(&self) -> super::FinancialsCompaniesIdItemCategories {
        super::FinancialsCompaniesIdItemCategories(self.0.name("itemCategories"))
    }

    /// `…/items`
    pub fn items(&self) -> super::FinancialsCompaniesIdItems {
        super::FinancialsCompaniesIdItems(self.0.name("items"))
    }

    /// `…/journals`
    pub fn journals(&self) -> super::FinancialsCompaniesIdJournals {
        super::FinancialsCompaniesIdJournals(self.0.name("journals"))
    }

    /// `…/paymentMethods`
    pub fn payment_methods(&self) -> super::FinancialsCompaniesIdPaymentMethods {
        super::FinancialsCompaniesIdPaymentMethods(self.0.name("paymentMethods"))
    }

    /// `…/paymentTerms`
    pub fn payment_terms(&self) -> super::FinancialsCompaniesIdPaymentTerms {
        super::FinancialsCompaniesIdPaymentTerms(self.0.name("paymentTerms"))
    }

    /// `…/shipmentMethods`
    pub fn shipment_methods(&self) -> super::FinancialsCompaniesIdShipmentMethods {
        super::FinancialsCompaniesIdShipmentMethods(self.0.name("shipmentMethods"))
    }

    /// `…/taxAreas`
    pub fn tax_areas(&self) -> Collection<models::TaxArea> {
        Collection::at(self.0.name("taxAreas"))
    }

    /// `…/taxGroups`
    pub fn tax_groups(&self) -> super::FinancialsCompaniesIdTaxGroups {
        super::FinancialsCompaniesIdTaxGroups(self.0.name("taxGroups"))
    }

    /// `…/unitsOfMeasure`
    pub fn units_of_measure(&self) -> super::FinancialsCompaniesIdUnitsOfMeasure {
        super::FinancialsCompaniesIdUnitsOfMeasure(self.0.name("unitsOfMeasure"))
    }

    /// `…/vendors`
    pub fn vendors(&self) -> super::FinancialsCompaniesIdVendors {
        super::FinancialsCompaniesIdVendors(self.0.name("vendors"))
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}/agedAccountsPayable`
    FinancialsCompaniesIdAgedAccountsPayable
}

impl FinancialsCompaniesIdAgedAccountsPayable {
    /// `GET /financials/companies/{id}/agedAccountsPayable` — Get agedAccountsPayable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountspayable-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET agedAccountsPayable: get
            dynamics-agedaccountspayable-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/agedAccountsPayable";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}/agedAccountsReceivable`
    FinancialsCompaniesIdAgedAccountsReceivable
}

impl FinancialsCompaniesIdAgedAccountsReceivable {
    /// `GET /financials/companies/{id}/agedAccountsReceivable` — Get agedAccountsReceivable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountsreceivable-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET agedAccountsReceivable: get
            dynamics-agedaccountsreceivable-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/agedAccountsReceivable";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.countriesRegions`, such as `/financials/companies/{id}/countriesRegions`.
    FinancialsCompaniesIdCountriesRegions[models::CountriesRegions]
}

impl FinancialsCompaniesIdCountriesRegions {
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
    /// A collection of `microsoft.graph.currencies`, such as `/financials/companies/{id}/currencies`.
    FinancialsCompaniesIdCurrencies[models::Currencies]
}

impl FinancialsCompaniesIdCurrencies {
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
    /// `/financials/companies/{id}/customerPaymentJournals`
    FinancialsCompaniesIdCustomerPaymentJournals
}

impl FinancialsCompaniesIdCustomerPaymentJournals {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::FinancialsCompaniesIdCustomerPaymentJournalsId {
        super::FinancialsCompaniesIdCustomerPaymentJournalsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}/customerPaymentJournals/{id}`
    FinancialsCompaniesIdCustomerPaymentJournalsId
}

impl FinancialsCompaniesIdCustomerPaymentJournalsId {
    /// `POST /financials/companies/{id}/customerPaymentJournals/{id}` — Create customerPaymentJournals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customerpaymentsjournal?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Object> {
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
    pub fn get(&self) -> Get<Object> {
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
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH customerpaymentsjournal: update
            dynamics-customerpaymentsjournal-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/customerPaymentJournals/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/customerPayments`
    pub fn customer_payments(&self) -> Collection<models::CustomerPayment> {
        Collection::at(self.0.name("customerPayments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customer`, such as `/financials/companies/{id}/customers`.
    FinancialsCompaniesIdCustomers[models::Customer]
}

impl FinancialsCompaniesIdCustomers {
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
    /// `/financials/companies/{id}/dimensions`
    FinancialsCompaniesIdDimensions
}

impl FinancialsCompaniesIdDimensions {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::FinancialsCompaniesIdDimensionsId {
        super::FinancialsCompaniesIdDimensionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}/dimensions/{id}`
    FinancialsCompaniesIdDimensionsId
}

impl FinancialsCompaniesIdDimensionsId {
    /// `GET /financials/companies/{id}/dimensions/{id}` — Get dimensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimension-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
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
    /// A collection of `microsoft.graph.employee`, such as `/financials/companies/{id}/employees`.
    FinancialsCompaniesIdEmployees[models::Employee]
}

impl FinancialsCompaniesIdEmployees {
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
    /// `/financials/companies/{id}/generalLedgerEntries`
    FinancialsCompaniesIdGeneralLedgerEntries
}

impl FinancialsCompaniesIdGeneralLedgerEntries {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::FinancialsCompaniesIdGeneralLedgerEntriesId {
        super::FinancialsCompaniesIdGeneralLedgerEntriesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/financials/companies/{id}/generalLedgerEntries/{id}`
    FinancialsCompaniesIdGeneralLedgerEntriesId
}

impl FinancialsCompaniesIdGeneralLedgerEntriesId {
    /// `GET /financials/companies/{id}/generalLedgerEntries/{id}` — Get generalLedgerEntries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-generalledgerentries-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET generalLedgerEntries: get
            dynamics-generalledgerentries-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/generalLedgerEntries/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemCategories`, such as `/financials/companies/{id}/itemCategories`.
    FinancialsCompaniesIdItemCategories[models::ItemCategories]
}

impl FinancialsCompaniesIdItemCategories {
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
    FinancialsCompaniesIdItems[models::Item]
}

impl FinancialsCompaniesIdItems {
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
    /// `/financials/companies/{id}/journals`
    FinancialsCompaniesIdJournals
}

impl FinancialsCompaniesIdJournals {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::FinancialsCompaniesIdJournalsId {
        super::FinancialsCompaniesIdJournalsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.journal`, such as `/financials/companies/{id}/journals/{id}`.
    FinancialsCompaniesIdJournalsId[models::Journal]
}

impl FinancialsCompaniesIdJournalsId {
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
    pub fn list(&self) -> List<models::Journal> {
        let sheet = "GET journal: list
            dynamics-journal-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/journals/{id}";
        self.0.list(sheet)
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

    /// `…/journalLines`
    pub fn journal_lines(&self) -> Collection<models::JournalLine> {
        Collection::at(self.0.name("journalLines"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.paymentMethods`, such as `/financials/companies/{id}/paymentMethods`.
    FinancialsCompaniesIdPaymentMethods[models::PaymentMethods]
}

impl FinancialsCompaniesIdPaymentMethods {
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
    /// A collection of `microsoft.graph.paymentTerms`, such as `/financials/companies/{id}/paymentTerms`.
    FinancialsCompaniesIdPaymentTerms[models::PaymentTerms]
}

impl FinancialsCompaniesIdPaymentTerms {
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
    /// A collection of `microsoft.graph.shipmentMethods`, such as `/financials/companies/{id}/shipmentMethods`.
    FinancialsCompaniesIdShipmentMethods[models::ShipmentMethods]
}

impl FinancialsCompaniesIdShipmentMethods {
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
    /// A collection of `microsoft.graph.taxGroups`, such as `/financials/companies/{id}/taxGroups`.
    FinancialsCompaniesIdTaxGroups[models::TaxGroups]
}

impl FinancialsCompaniesIdTaxGroups {
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
    /// A collection of `microsoft.graph.unitsOfMeasure`, such as `/financials/companies/{id}/unitsOfMeasure`.
    FinancialsCompaniesIdUnitsOfMeasure[models::UnitsOfMeasure]
}

impl FinancialsCompaniesIdUnitsOfMeasure {
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
    FinancialsCompaniesIdVendors[models::Vendor]
}

impl FinancialsCompaniesIdVendors {
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
    /// A value of `microsoft.graph.item`, such as `/financials/companies/{id}/items/{id}`.
    Item = models::Item
}

impl Item {
    /// `DELETE /financials/companies/{id}/items/{id}` — Delete items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-delete?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE item: delete
            dynamics-item-delete: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /financials/companies/{id}/items/{id}` — Get items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Item> {
        let sheet = "GET item: get
            dynamics-item-get: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /financials/companies/{id}/items/{id}` — Update items
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-update?view=graph-rest-beta)
    /// Required: `If-Match`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Financials.ReadWrite.All`; application: `Financials.ReadWrite.All`.
    pub fn update(&self, body: models::Item) -> Call<models::Item> {
        let sheet = "PATCH item: update
            dynamics-item-update: Financials.ReadWrite.All | | Financials.ReadWrite.All
            /financials/companies/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemCategories`, such as `/financials/companies/{id}/itemCategories/{id}`.
    ItemCategories = models::ItemCategories
}

impl ItemCategories {
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
    pub fn get(&self) -> Get<models::ItemCategories> {
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.paymentMethods`, such as `/financials/companies/{id}/paymentMethods/{id}`.
    PaymentMethods = models::PaymentMethods
}

impl PaymentMethods {
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
    pub fn get(&self) -> Get<models::PaymentMethods> {
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
    /// A value of `microsoft.graph.paymentTerms`, such as `/financials/companies/{id}/paymentTerms/{id}`.
    PaymentTerms = models::PaymentTerms
}

impl PaymentTerms {
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
    pub fn get(&self) -> Get<models::PaymentTerms> {
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
    /// A value of `microsoft.graph.shipmentMethods`, such as `/financials/companies/{id}/shipmentMethods/{id}`.
    ShipmentMethods = models::ShipmentMethods
}

impl ShipmentMethods {
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
    pub fn get(&self) -> Get<models::ShipmentMethods> {
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
    /// A value of `microsoft.graph.taxGroups`, such as `/financials/companies/{id}/taxGroups/{id}`.
    TaxGroups = models::TaxGroups
}

impl TaxGroups {
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
    pub fn get(&self) -> Get<models::TaxGroups> {
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
    /// A value of `microsoft.graph.unitsOfMeasure`, such as `/financials/companies/{id}/unitsOfMeasure/{id}`.
    UnitsOfMeasure = models::UnitsOfMeasure
}

impl UnitsOfMeasure {
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
    pub fn get(&self) -> Get<models::UnitsOfMeasure> {
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
}
