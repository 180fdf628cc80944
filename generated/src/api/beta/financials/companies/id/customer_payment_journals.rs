// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/customerPaymentJournals`

crate::runtime::node! {
    /// `/financials/companies/{id}/customerPaymentJournals`
    CustomerPaymentJournals
}

impl CustomerPaymentJournals {
    /// `/financials/companies/{id}/customerPaymentJournals/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/customerPaymentJournals/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/customerPaymentJournals/{id}`
        Id
    }

    impl Id {
        /// `POST /financials/companies/{id}/customerPaymentJournals/{id}` — Create customerPaymentJournals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customerpaymentsjournal?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn create(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "create: create",
                method: Method::Post,
                path: "/financials/companies/{id}/customerPaymentJournals/{id}",
                pages: &["dynamics-create-customerpaymentsjournal"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `DELETE /financials/companies/{id}/customerPaymentJournals/{id}` — Delete customerPaymentJournals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "customerpaymentsjournal: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/customerPaymentJournals/{id}",
                pages: &["dynamics-customerpaymentsjournal-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/customerPaymentJournals/{id}` — Get customerPaymentJournals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "customerpaymentsjournal: get",
                method: Method::Get,
                path: "/financials/companies/{id}/customerPaymentJournals/{id}",
                pages: &["dynamics-customerpaymentsjournal-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/customerPaymentJournals/{id}` — Update customerPaymentJournals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpaymentsjournal-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "customerpaymentsjournal: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/customerPaymentJournals/{id}",
                pages: &["dynamics-customerpaymentsjournal-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments`
        pub fn customer_payments(&self) -> customer_payments::CustomerPayments {
            customer_payments::CustomerPayments(self.0.name("customerPayments"))
        }
    }

    /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments`
    pub mod customer_payments {
        crate::runtime::node! {
            /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments`
            CustomerPayments
        }

        impl CustomerPayments {
            /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}`
        pub mod id {
            use crate::runtime::{Call, Get, Method, Object, Operation, Value};

            crate::runtime::node! {
                /// `/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}`
                Id
            }

            impl Id {
                /// `POST /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Create customerPayments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customerpayment?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn create(&self, body: Value) -> Call<Object> {
                    let operation = &Operation {
                        name: "create: create",
                        method: Method::Post,
                        path: "/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}",
                        pages: &["dynamics-create-customerpayment"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `DELETE /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Delete customerPayments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-delete?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "customerpayment: delete",
                        method: Method::Delete,
                        path: "/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}",
                        pages: &["dynamics-customerpayment-delete"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Get customerPayments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn get(&self) -> Get<Object> {
                    let operation = &Operation {
                        name: "customerpayment: get",
                        method: Method::Get,
                        path: "/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}",
                        pages: &["dynamics-customerpayment-get"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}` — Update customerPayments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customerpayment-update?view=graph-rest-beta)
                /// Required: `If-Match`. Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Financials.ReadWrite.All`
                /// - application: `Financials.ReadWrite.All`
                pub fn update(&self, body: Value) -> Call<Object> {
                    let operation = &Operation {
                        name: "customerpayment: update",
                        method: Method::Patch,
                        path: "/financials/companies/{id}/customerPaymentJournals/{id}/customerPayments/{id}",
                        pages: &["dynamics-customerpayment-update"],
                        work: "Financials.ReadWrite.All",
                        personal: "",
                        application: "Financials.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
