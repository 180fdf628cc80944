// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}`

crate::runtime::node! {
    /// `/financials/companies/{id}`
    Id
}

impl Id {
    /// `/financials/companies/{id}/accounts`
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts(self.0.name("accounts"))
    }

    /// `/financials/companies/{id}/agedAccountsPayable`
    pub fn aged_accounts_payable(&self) -> aged_accounts_payable::AgedAccountsPayable {
        aged_accounts_payable::AgedAccountsPayable(self.0.name("agedAccountsPayable"))
    }

    /// `/financials/companies/{id}/agedAccountsReceivable`
    pub fn aged_accounts_receivable(&self) -> aged_accounts_receivable::AgedAccountsReceivable {
        aged_accounts_receivable::AgedAccountsReceivable(self.0.name("agedAccountsReceivable"))
    }

    /// `/financials/companies/{id}/companyInformation`
    pub fn company_information(&self) -> company_information::CompanyInformation {
        company_information::CompanyInformation(self.0.name("companyInformation"))
    }

    /// `/financials/companies/{id}/countriesRegions`
    pub fn countries_regions(&self) -> countries_regions::CountriesRegions {
        countries_regions::CountriesRegions(self.0.name("countriesRegions"))
    }

    /// `/financials/companies/{id}/currencies`
    pub fn currencies(&self) -> currencies::Currencies {
        currencies::Currencies(self.0.name("currencies"))
    }

    /// `/financials/companies/{id}/customerPaymentJournals`
    pub fn customer_payment_journals(&self) -> customer_payment_journals::CustomerPaymentJournals {
        customer_payment_journals::CustomerPaymentJournals(self.0.name("customerPaymentJournals"))
    }

    /// `/financials/companies/{id}/customers`
    pub fn customers(&self) -> customers::Customers {
        customers::Customers(self.0.name("customers"))
    }

    /// `/financials/companies/{id}/dimensions`
    pub fn dimensions(&self) -> dimensions::Dimensions {
        dimensions::Dimensions(self.0.name("dimensions"))
    }

    /// `/financials/companies/{id}/employees`
    pub fn employees(&self) -> employees::Employees {
        employees::Employees(self.0.name("employees"))
    }

    /// `/financials/companies/{id}/generalLedgerEntries`
    pub fn general_ledger_entries(&self) -> general_ledger_entries::GeneralLedgerEntries {
        general_ledger_entries::GeneralLedgerEntries(self.0.name("generalLedgerEntries"))
    }

    /// `/financials/companies/{id}/itemCategories`
    pub fn item_categories(&self) -> item_categories::ItemCategories {
        item_categories::ItemCategories(self.0.name("itemCategories"))
    }

    /// `/financials/companies/{id}/items`
    pub fn items(&self) -> items::Items {
        items::Items(self.0.name("items"))
    }

    /// `/financials/companies/{id}/journals`
    pub fn journals(&self) -> journals::Journals {
        journals::Journals(self.0.name("journals"))
    }

    /// `/financials/companies/{id}/paymentMethods`
    pub fn payment_methods(&self) -> payment_methods::PaymentMethods {
        payment_methods::PaymentMethods(self.0.name("paymentMethods"))
    }

    /// `/financials/companies/{id}/paymentTerms`
    pub fn payment_terms(&self) -> payment_terms::PaymentTerms {
        payment_terms::PaymentTerms(self.0.name("paymentTerms"))
    }

    /// `/financials/companies/{id}/shipmentMethods`
    pub fn shipment_methods(&self) -> shipment_methods::ShipmentMethods {
        shipment_methods::ShipmentMethods(self.0.name("shipmentMethods"))
    }

    /// `/financials/companies/{id}/taxAreas`
    pub fn tax_areas(&self) -> tax_areas::TaxAreas {
        tax_areas::TaxAreas(self.0.name("taxAreas"))
    }

    /// `/financials/companies/{id}/taxGroups`
    pub fn tax_groups(&self) -> tax_groups::TaxGroups {
        tax_groups::TaxGroups(self.0.name("taxGroups"))
    }

    /// `/financials/companies/{id}/unitsOfMeasure`
    pub fn units_of_measure(&self) -> units_of_measure::UnitsOfMeasure {
        units_of_measure::UnitsOfMeasure(self.0.name("unitsOfMeasure"))
    }

    /// `/financials/companies/{id}/vendors`
    pub fn vendors(&self) -> vendors::Vendors {
        vendors::Vendors(self.0.name("vendors"))
    }
}

/// `/financials/companies/{id}/accounts`
pub mod accounts {
    crate::runtime::node! {
        /// `/financials/companies/{id}/accounts`
        Accounts
    }

    impl Accounts {
        /// `/financials/companies/{id}/accounts/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/accounts/{id}`
    pub mod id {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/financials/companies/{id}/accounts/{id}`
            Id
        }

        impl Id {
            /// `GET /financials/companies/{id}/accounts/{id}` — Get accounts
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-account-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "account: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/accounts/{id}",
                    pages: &["dynamics-account-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/financials/companies/{id}/agedAccountsPayable`
pub mod aged_accounts_payable {
    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/financials/companies/{id}/agedAccountsPayable`
        AgedAccountsPayable
    }

    impl AgedAccountsPayable {
        /// `GET /financials/companies/{id}/agedAccountsPayable` — Get agedAccountsPayable
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountspayable-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "agedAccountsPayable: get",
                method: Method::Get,
                path: "/financials/companies/{id}/agedAccountsPayable",
                pages: &["dynamics-agedaccountspayable-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/financials/companies/{id}/agedAccountsReceivable`
pub mod aged_accounts_receivable {
    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/financials/companies/{id}/agedAccountsReceivable`
        AgedAccountsReceivable
    }

    impl AgedAccountsReceivable {
        /// `GET /financials/companies/{id}/agedAccountsReceivable` — Get agedAccountsReceivable
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-agedaccountsreceivable-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "agedAccountsReceivable: get",
                method: Method::Get,
                path: "/financials/companies/{id}/agedAccountsReceivable",
                pages: &["dynamics-agedaccountsreceivable-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/financials/companies/{id}/companyInformation`
pub mod company_information {
    crate::runtime::node! {
        /// `/financials/companies/{id}/companyInformation`
        CompanyInformation
    }

    impl CompanyInformation {
        /// `/financials/companies/{id}/companyInformation/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/companyInformation/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/companyInformation/{id}`
            Id
        }

        impl Id {
            /// `GET /financials/companies/{id}/companyInformation/{id}` — Get companyInformation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companyinformation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "companyInformation: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/companyInformation/{id}",
                    pages: &["dynamics-companyinformation-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/companyInformation/{id}` — Update companyinformation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-companyinformation-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "companyInformation: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/companyInformation/{id}",
                    pages: &["dynamics-companyinformation-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod countries_regions;
pub mod currencies;
pub mod customer_payment_journals;
pub mod customers;

/// `/financials/companies/{id}/dimensions`
pub mod dimensions {
    crate::runtime::node! {
        /// `/financials/companies/{id}/dimensions`
        Dimensions
    }

    impl Dimensions {
        /// `/financials/companies/{id}/dimensions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/dimensions/{id}`
    pub mod id {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/financials/companies/{id}/dimensions/{id}`
            Id
        }

        impl Id {
            /// `GET /financials/companies/{id}/dimensions/{id}` — Get dimensions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimension-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "dimension: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/dimensions/{id}",
                    pages: &["dynamics-dimension-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/financials/companies/{id}/dimensions/{id}/dimensionValues`
            pub fn dimension_values(&self) -> dimension_values::DimensionValues {
                dimension_values::DimensionValues(self.0.name("dimensionValues"))
            }
        }

        /// `/financials/companies/{id}/dimensions/{id}/dimensionValues`
        pub mod dimension_values {
            crate::runtime::node! {
                /// `/financials/companies/{id}/dimensions/{id}/dimensionValues`
                DimensionValues
            }

            impl DimensionValues {
                /// `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`
            pub mod id {
                use crate::runtime::{Get, Method, Object, Operation};

                crate::runtime::node! {
                    /// `/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}`
                    Id
                }

                impl Id {
                    /// `GET /financials/companies/{id}/dimensions/{id}/dimensionValues/{id}` — Get dimensionValues
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-dimensionvalue-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Financials.ReadWrite.All`
                    /// - application: `Financials.ReadWrite.All`
                    pub fn get(&self) -> Get<Object> {
                        let operation = &Operation {
                            name: "dimensionvalue: get",
                            method: Method::Get,
                            path: "/financials/companies/{id}/dimensions/{id}/dimensionValues/{id}",
                            pages: &["dynamics-dimensionvalue-get"],
                            work: "Financials.ReadWrite.All",
                            personal: "",
                            application: "Financials.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

pub mod employees;

/// `/financials/companies/{id}/generalLedgerEntries`
pub mod general_ledger_entries {
    crate::runtime::node! {
        /// `/financials/companies/{id}/generalLedgerEntries`
        GeneralLedgerEntries
    }

    impl GeneralLedgerEntries {
        /// `/financials/companies/{id}/generalLedgerEntries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/generalLedgerEntries/{id}`
    pub mod id {
        use crate::runtime::{Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/financials/companies/{id}/generalLedgerEntries/{id}`
            Id
        }

        impl Id {
            /// `GET /financials/companies/{id}/generalLedgerEntries/{id}` — Get generalLedgerEntries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-generalledgerentries-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "generalLedgerEntries: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/generalLedgerEntries/{id}",
                    pages: &["dynamics-generalledgerentries-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/financials/companies/{id}/itemCategories`
pub mod item_categories {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/itemCategories`
        ItemCategories
    }

    impl ItemCategories {
        /// `POST /financials/companies/{id}/itemCategories` — Create itemCategories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-itemcategories?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/itemCategories",
                pages: &["dynamics-create-itemcategories"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/itemCategories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/itemCategories/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/itemCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/itemCategories/{id}` — Delete itemCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "itemCategories: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/itemCategories/{id}",
                    pages: &["dynamics-itemcategories-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/itemCategories/{id}` — Get itemCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "itemCategories: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/itemCategories/{id}",
                    pages: &["dynamics-itemcategories-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/itemCategories/{id}` — Update itemCategories
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-itemcategories-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "itemCategories: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/itemCategories/{id}",
                    pages: &["dynamics-itemcategories-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/items`
pub mod items {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/items`
        Items
    }

    impl Items {
        /// `POST /financials/companies/{id}/items` — Create items
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-item?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/items",
                pages: &["dynamics-create-item"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/items/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/items/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/items/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/items/{id}` — Delete items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "item: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/items/{id}",
                    pages: &["dynamics-item-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/items/{id}` — Get items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "item: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/items/{id}",
                    pages: &["dynamics-item-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/items/{id}` — Update items
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-item-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "item: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/items/{id}",
                    pages: &["dynamics-item-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod journals;

/// `/financials/companies/{id}/paymentMethods`
pub mod payment_methods {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/paymentMethods`
        PaymentMethods
    }

    impl PaymentMethods {
        /// `POST /financials/companies/{id}/paymentMethods` — Create paymentMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-paymentmethods?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/paymentMethods",
                pages: &["dynamics-create-paymentmethods"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/paymentMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/paymentMethods/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/paymentMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/paymentMethods/{id}` — Delete paymentMethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "paymentMethods: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/paymentMethods/{id}",
                    pages: &["dynamics-paymentmethods-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/paymentMethods/{id}` — Get paymentMethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "paymentMethods: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/paymentMethods/{id}",
                    pages: &["dynamics-paymentmethods-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/paymentMethods/{id}` — Update paymentMethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentmethods-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "paymentMethods: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/paymentMethods/{id}",
                    pages: &["dynamics-paymentmethods-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/paymentTerms`
pub mod payment_terms {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/paymentTerms`
        PaymentTerms
    }

    impl PaymentTerms {
        /// `POST /financials/companies/{id}/paymentTerms` — Create paymentTerms
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-paymentterms?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/paymentTerms",
                pages: &["dynamics-create-paymentterms"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/paymentTerms/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/paymentTerms/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/paymentTerms/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/paymentTerms/{id}` — Delete paymentTerms
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "paymentTerms: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/paymentTerms/{id}",
                    pages: &["dynamics-paymentterms-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/paymentTerms/{id}` — Get paymentTerms
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "paymentTerms: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/paymentTerms/{id}",
                    pages: &["dynamics-paymentterms-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/paymentTerms/{id}` — Update paymentTerms
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-paymentterms-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "paymentTerms: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/paymentTerms/{id}",
                    pages: &["dynamics-paymentterms-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/shipmentMethods`
pub mod shipment_methods {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/shipmentMethods`
        ShipmentMethods
    }

    impl ShipmentMethods {
        /// `POST /financials/companies/{id}/shipmentMethods` — Create shipmentMethods
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-shipmentmethods?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/shipmentMethods",
                pages: &["dynamics-create-shipmentmethods"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/shipmentMethods/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/shipmentMethods/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/shipmentMethods/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/shipmentMethods/{id}` — Delete shipmentmethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "shipmentMethods: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/shipmentMethods/{id}",
                    pages: &["dynamics-shipmentmethods-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/shipmentMethods/{id}` — Get shipmentMethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "shipmentMethods: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/shipmentMethods/{id}",
                    pages: &["dynamics-shipmentmethods-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/shipmentMethods/{id}` — Update shipmentmethods
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-shipmentmethods-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "shipmentMethods: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/shipmentMethods/{id}",
                    pages: &["dynamics-shipmentmethods-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/taxAreas`
pub mod tax_areas {
    crate::runtime::node! {
        /// `/financials/companies/{id}/taxAreas`
        TaxAreas
    }

    impl TaxAreas {
        /// `/financials/companies/{id}/taxAreas/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/taxAreas/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/taxAreas/{id}`
            Id
        }

        impl Id {
            /// `POST /financials/companies/{id}/taxAreas/{id}` — Create taxAreas
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-taxarea?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn create(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "create: create",
                    method: Method::Post,
                    path: "/financials/companies/{id}/taxAreas/{id}",
                    pages: &["dynamics-create-taxarea"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `DELETE /financials/companies/{id}/taxAreas/{id}` — Delete taxAreas
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "taxarea: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/taxAreas/{id}",
                    pages: &["dynamics-taxarea-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/taxAreas/{id}` — Get taxAreas
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "taxarea: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/taxAreas/{id}",
                    pages: &["dynamics-taxarea-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/taxAreas/{id}` — Update taxAreas
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxarea-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "taxarea: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/taxAreas/{id}",
                    pages: &["dynamics-taxarea-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/taxGroups`
pub mod tax_groups {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/taxGroups`
        TaxGroups
    }

    impl TaxGroups {
        /// `POST /financials/companies/{id}/taxGroups` — Create taxGroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-taxgroups?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/taxGroups",
                pages: &["dynamics-create-taxgroups"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/taxGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/taxGroups/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/taxGroups/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/taxGroups/{id}` — Delete taxGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxgroups-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "taxGroups: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/taxGroups/{id}",
                    pages: &["dynamics-taxgroups-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/taxGroups/{id}` — Get taxGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxgroups-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "taxGroups: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/taxGroups/{id}",
                    pages: &["dynamics-taxgroups-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/taxGroups/{id}` — Update taxGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-taxGroups-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "taxGroups: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/taxGroups/{id}",
                    pages: &["dynamics-taxGroups-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/unitsOfMeasure`
pub mod units_of_measure {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/unitsOfMeasure`
        UnitsOfMeasure
    }

    impl UnitsOfMeasure {
        /// `POST /financials/companies/{id}/unitsOfMeasure` — Create unitsOfMeasure
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-unitsofmeasure?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/unitsOfMeasure",
                pages: &["dynamics-create-unitsofmeasure"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/unitsOfMeasure/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/unitsOfMeasure/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/unitsOfMeasure/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/unitsOfMeasure/{id}` — Delete unitsOfMeasure
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "unitsOfMeasure: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/unitsOfMeasure/{id}",
                    pages: &["dynamics-unitsofmeasure-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/unitsOfMeasure/{id}` — Get unitsOfMeasure
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "unitsOfMeasure: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/unitsOfMeasure/{id}",
                    pages: &["dynamics-unitsofmeasure-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/unitsOfMeasure/{id}` — Update unitsOfMeasure
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-unitsofmeasure-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "unitsOfMeasure: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/unitsOfMeasure/{id}",
                    pages: &["dynamics-unitsofmeasure-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/financials/companies/{id}/vendors`
pub mod vendors {
    use crate::runtime::{Call, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/vendors`
        Vendors
    }

    impl Vendors {
        /// `POST /financials/companies/{id}/vendors` — Create vendors
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-vendor?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/vendors",
                pages: &["dynamics-create-vendor"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/vendors/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/financials/companies/{id}/vendors/{id}`
    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation, Value};

        crate::runtime::node! {
            /// `/financials/companies/{id}/vendors/{id}`
            Id
        }

        impl Id {
            /// `DELETE /financials/companies/{id}/vendors/{id}` — Delete vendors
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "vendor: delete",
                    method: Method::Delete,
                    path: "/financials/companies/{id}/vendors/{id}",
                    pages: &["dynamics-vendor-delete"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /financials/companies/{id}/vendors/{id}` — Get vendors
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn get(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "vendor: get",
                    method: Method::Get,
                    path: "/financials/companies/{id}/vendors/{id}",
                    pages: &["dynamics-vendor-get"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /financials/companies/{id}/vendors/{id}` — Update vendors
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/dynamics-vendor-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Financials.ReadWrite.All`
            /// - application: `Financials.ReadWrite.All`
            pub fn update(&self, body: Value) -> Call<Object> {
                let operation = &Operation {
                    name: "vendor: update",
                    method: Method::Patch,
                    path: "/financials/companies/{id}/vendors/{id}",
                    pages: &["dynamics-vendor-update"],
                    work: "Financials.ReadWrite.All",
                    personal: "",
                    application: "Financials.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
