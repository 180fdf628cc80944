// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `print`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.print`, such as `/print`.
    Print = models::Print
}

impl Print {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Print> {
        self.0.get("GET print: get")
    }

    /// `…/alertSettings`
    pub fn alert_settings(&self) -> super::PrintAlertSettings {
        super::PrintAlertSettings(self.0.name("alertSettings"))
    }

    /// `…/connectors`
    pub fn connectors(&self) -> super::PrintConnectors {
        super::PrintConnectors(self.0.name("connectors"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::PrintOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/printerShares`
    pub fn printer_shares(&self) -> Collection<models::PrinterShare> {
        Collection::at(self.0.name("printerShares"))
    }

    /// `…/printers`
    pub fn printers(&self) -> super::PrintPrinters {
        super::PrintPrinters(self.0.name("printers"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::ReportRoot {
        super::ReportRoot(self.0.name("reports"))
    }

    /// `…/services`
    pub fn services(&self) -> super::PrintServices {
        super::PrintServices(self.0.name("services"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::PrintSettings {
        super::PrintSettings(self.0.name("settings"))
    }

    /// `…/shares`
    pub fn shares(&self) -> super::PrintShares {
        super::PrintShares(self.0.name("shares"))
    }

    /// `…/taskDefinitions`
    pub fn task_definitions(&self) -> super::PrintTaskDefinitions {
        super::PrintTaskDefinitions(self.0.name("taskDefinitions"))
    }
}

crate::runtime::node! {
    /// `/print/alertSettings`
    PrintAlertSettings
}

impl PrintAlertSettings {
    /// `GET /print/alertSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PrintAlertSettings.Read.All`, `PrintAlertSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET print: get
            : PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All | |
            /print/alertSettings";
        self.0.get(sheet)
    }

    /// `PATCH /print/alertSettings`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PrintAlertSettings.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH print: update
            : PrintAlertSettings.ReadWrite.All | |
            /print/alertSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printConnector`, such as `/print/connectors/{id}`.
    PrintConnector: super::Entity = models::PrintConnector
}

impl PrintConnector {
    /// `DELETE /print/connectors/{id}` — Delete connector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printconnector-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrintConnector.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE printConnector: delete
            printconnector-delete: PrintConnector.ReadWrite.All | |
            /print/connectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /print/connectors/{id}` — Get printConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintConnector> {
        let sheet = "GET printConnector: get
            printconnector-get: PrintConnector.Read.All PrintConnector.ReadWrite.All | |
            /print/connectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /print/connectors/{id}` — Update printConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintConnector.ReadWrite.All`.
    pub fn update(&self, body: models::PrintConnector) -> Call<models::PrintConnector> {
        let sheet = "PATCH printConnector: update
            printconnector-update: PrintConnector.ReadWrite.All | |
            /print/connectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printConnector`, such as `/print/connectors`.
    PrintConnectors[models::PrintConnector]
}

impl PrintConnectors {
    /// `GET /print/connectors` — List PrintConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-connectors?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrintConnector> {
        let sheet = "GET print: list
            print-list-connectors: PrintConnector.Read.All PrintConnector.ReadWrite.All | |
            /print/connectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printDocument`, such as `/print/shares/{id}/jobs/{id}/documents/{id}`.
    PrintDocument: super::Entity = models::PrintDocument
}

impl PrintDocument {
    /// `POST /print/printers/{id}/jobs/{id}/documents/{id}/createUploadSession` — printDocument: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printdocument-createuploadsession?view=graph-rest-beta)
    /// Also: `/print/shares/{id}/jobs/{id}/documents/{id}/createUploadSession`, `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/documents/{printDocument-id}/createUploadSession`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.Create`, `PrintJob.ReadWrite`, `PrintJob.ReadWrite.All`; application: `PrintJob.ReadWrite.All`.
    pub fn create_upload_session(
        &self,
        body: requests::print_document::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST printDocument: create_upload_session
            printdocument-createuploadsession: PrintJob.Create PrintJob.ReadWrite PrintJob.ReadWrite.All | | PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}/documents/{id}/createUploadSession
            /print/shares/{id}/jobs/{id}/documents/{id}/createUploadSession
            /print/printerShares/{id}/jobs/{id}/documents/{id}/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /print/printers/{id}/jobs/{id}/documents/{id}/$value` — Download printDocument binary file
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printdocument-get-file?view=graph-rest-beta)
    /// Status: 302.
    /// Permissions, least privileged first: work or school account: `PrintJob.Read` and 3 more; application: `PrintJob.Read.All`, `PrintJob.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET printDocument: download
            printdocument-get-file: PrintJob.Read PrintJob.Read.All PrintJob.ReadWrite PrintJob.ReadWrite.All | | PrintJob.Read.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}/documents/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /print/printers/{printer-id}/jobs/{printJob-id}/documents/{printDocument-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.Read` and 3 more; application: `PrintJob.Read.All`, `PrintJob.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintDocument> {
        let sheet = "GET printDocument: get
            : PrintJob.Read PrintJob.ReadWrite PrintJob.Read.All PrintJob.ReadWrite.All | | PrintJob.Read.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}/documents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printJob`, such as `/print/shares/{id}/jobs/{id}`.
    PrintJob: super::Entity = models::PrintJob
}

impl PrintJob {
    /// `POST /print/printers/{id}/jobs/{id}/abort` — printJob: abort
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-abort?view=graph-rest-beta)
    /// Also: `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/abort`, `/print/shares/{printerShare-id}/jobs/{printJob-id}/abort`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `PrintJob.ReadWriteBasic.All`, `PrintJob.Manage.All`, `PrintJob.ReadWrite.All`.
    pub fn abort(&self, body: requests::print_job::AbortRequest) -> Call<()> {
        let sheet = "POST printJob: abort
            printjob-abort: | | PrintJob.ReadWriteBasic.All PrintJob.Manage.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}/abort
            printjob-abort: | | PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All PrintJob.Manage.All
            /print/printerShares/{id}/jobs/{id}/abort
            /print/shares/{id}/jobs/{id}/abort";
        self.0.name("abort").call(sheet).json(body)
    }

    /// `POST /print/printers/{id}/jobs/{id}/cancel` — printJob: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-cancel?view=graph-rest-beta)
    /// Also: `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/cancel`, `/print/shares/{printerShare-id}/jobs/{printJob-id}/cancel`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadWriteBasic` and 3 more.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST printJob: cancel
            printjob-cancel: PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All | |
            /print/printers/{id}/jobs/{id}/cancel
            /print/printerShares/{id}/jobs/{id}/cancel
            /print/shares/{id}/jobs/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `POST /print/printerShares/{printerShare-id}/jobs/{printJob-id}/cancelPrintJob`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel_print_job(&self) -> Call<()> {
        let sheet = "POST printJob: cancel_print_job
            : | |
            /print/printerShares/{id}/jobs/{id}/cancelPrintJob";
        self.0.name("cancelPrintJob").call(sheet)
    }

    /// `GET /print/printers/{id}/jobs/{id}` — Get printJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-get?view=graph-rest-beta)
    /// Also: `/print/shares/{id}/jobs/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 7 more; application: `PrintJob.ReadBasic.All` and 3 more.
    pub fn get(&self) -> Get<models::PrintJob> {
        let sheet = "GET printJob: get
            printjob-get: PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All PrintJob.Read.All PrintJob.ReadWrite.All | | PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}
            /print/shares/{id}/jobs/{id}";
        self.0.get(sheet)
    }

    /// `POST /print/printers/{id}/jobs/{id}/redirect` — printJob: redirect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-redirect?view=graph-rest-beta)
    /// Also: `/print/printerShares/{printerShare-id}/jobs/{printJob-id}/redirect`, `/print/shares/{printerShare-id}/jobs/{printJob-id}/redirect`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintJob.Manage.All`.
    pub fn redirect(&self, body: requests::print_job::RedirectRequest) -> Call<models::PrintJob> {
        let sheet = "POST printJob: redirect
            printjob-redirect: | | PrintJob.Manage.All
            /print/printers/{id}/jobs/{id}/redirect
            /print/printerShares/{id}/jobs/{id}/redirect
            /print/shares/{id}/jobs/{id}/redirect";
        self.0.name("redirect").call(sheet).json(body)
    }

    /// `POST /print/shares/{id}/jobs/{id}/start` — printJob: start
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-start?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.Create` and 4 more.
    pub fn start(&self) -> Call<models::PrintJobStatus> {
        let sheet = "POST printJob: start
            printjob-start: PrintJob.Create PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All | |
            /print/shares/{id}/jobs/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `POST /print/printerShares/{printerShare-id}/jobs/{printJob-id}/startPrintJob`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn start_print_job(&self) -> Call<models::PrintJobStatus> {
        let sheet = "POST printJob: start_print_job
            : | |
            /print/printerShares/{id}/jobs/{id}/startPrintJob";
        self.0.name("startPrintJob").call(sheet)
    }

    /// `PATCH /print/printers/{id}/jobs/{id}` — Update printJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintJob.ReadWriteBasic.All`, `PrintJob.Manage.All`, `PrintJob.ReadWrite.All`.
    pub fn update(&self, body: models::PrintJob) -> Call<models::PrintJob> {
        let sheet = "PATCH printJob: update
            printjob-update: | | PrintJob.ReadWriteBasic.All PrintJob.Manage.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/createdBy`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "governance")]
    pub fn created_by(&self) -> super::UserIdentity {
        super::UserIdentity(self.0.name("createdBy"))
    }

    /// `…/documents`
    pub fn documents(&self) -> super::PrintJobDocuments {
        super::PrintJobDocuments(self.0.name("documents"))
    }

    /// `…/tasks`
    ///
    /// The type lists it; no page documents a request there.
    pub fn tasks(&self) -> Collection<models::PrintTask> {
        Collection::at(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printDocument`, such as `/print/shares/{id}/jobs/{id}/documents`.
    PrintJobDocuments[models::PrintDocument]
}

impl PrintJobDocuments {
    /// `GET /print/printers/{printer-id}/jobs/{printJob-id}/documents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printjob-list-documents?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::PrintDocument> {
        let sheet = "GET printJob: list
            printjob-list-documents: | |
            /print/printers/{id}/jobs/{id}/documents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printOperation`, such as `/print/operations/{id}`.
    PrintOperation: super::Entity = models::PrintOperation
}

impl PrintOperation {
    /// `GET /print/operations/{id}` — Get printOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Create`, `Printer.FullControl.All`, `Printer.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintOperation> {
        let sheet = "GET printOperation: get
            printoperation-get: Printer.Create Printer.FullControl.All Printer.ReadWrite.All | |
            /print/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printer`, such as `/print/printers`.
    PrintPrinters[models::Printer]
}

impl PrintPrinters {
    /// `POST /print/printers/create` — printer: create
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-create?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Printer.Create`, `Printer.FullControl.All`, `Printer.ReadWrite.All`.
    pub fn create(&self, body: requests::printer::CreateRequest) -> Call<Option<models::PrintOperation>> {
        let sheet = "POST printer: create
            printer-create: Printer.Create Printer.FullControl.All Printer.ReadWrite.All | |
            /print/printers/create";
        self.0.name("create").call(sheet).json(body)
    }

    /// `GET /print/printers` — List printers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-printers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Read.All`, `Printer.FullControl.All`, `Printer.ReadWrite.All`.
    pub fn list(&self) -> List<models::Printer> {
        let sheet = "GET print: list
            print-list-printers: Printer.Read.All Printer.FullControl.All Printer.ReadWrite.All | |
            /print/printers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printService`, such as `/print/services/{id}`.
    PrintService: super::Entity = models::PrintService
}

impl PrintService {
    /// `GET /print/services/{id}` — Get printService
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printservice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 20 more.
    pub fn get(&self) -> Get<models::PrintService> {
        let sheet = "GET printService: get
            printservice-get: PrintJob.ReadBasic PrintJob.Create PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All Printer.Create PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All PrintConnector.Read.All PrintConnector.ReadWrite.All PrintJob.Read.All PrintJob.ReadWrite.All PrintSettings.Read.All PrintSettings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All | |
            /print/services/{id}";
        self.0.get(sheet)
    }

    /// `…/endpoints`
    pub fn endpoints(&self) -> super::PrintServiceEndpoints {
        super::PrintServiceEndpoints(self.0.name("endpoints"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printServiceEndpoint`, such as `/print/services/{id}/endpoints/{id}`.
    PrintServiceEndpoint: super::Entity = models::PrintServiceEndpoint
}

impl PrintServiceEndpoint {
    /// `GET /print/services/{id}/endpoints/{name}` — Get printServiceEndpoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printserviceendpoint-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 20 more.
    pub fn get(&self) -> Get<models::PrintServiceEndpoint> {
        let sheet = "GET printServiceEndpoint: get
            printserviceendpoint-get: PrintJob.ReadBasic PrintJob.Create PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All Printer.Create PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All PrintConnector.Read.All PrintConnector.ReadWrite.All PrintJob.Read.All PrintJob.ReadWrite.All PrintSettings.Read.All PrintSettings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All | |
            /print/services/{id}/endpoints/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printServiceEndpoint`, such as `/print/services/{id}/endpoints`.
    PrintServiceEndpoints[models::PrintServiceEndpoint]
}

impl PrintServiceEndpoints {
    /// `GET /print/services/{id}/endpoints` — List PrintServiceEndpoints
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printservice-list-endpoints?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 20 more.
    pub fn list(&self) -> List<models::PrintServiceEndpoint> {
        let sheet = "GET printService: list
            printservice-list-endpoints: PrintJob.ReadBasic PrintJob.Create PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All Printer.Create PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All PrintConnector.Read.All PrintConnector.ReadWrite.All PrintJob.Read.All PrintJob.ReadWrite.All PrintSettings.Read.All PrintSettings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All | |
            /print/services/{id}/endpoints";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printService`, such as `/print/services`.
    PrintServices[models::PrintService]
}

impl PrintServices {
    /// `GET /print/services` — List PrintServices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-services?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 20 more.
    pub fn list(&self) -> List<models::PrintService> {
        let sheet = "GET print: list
            print-list-services: PrintJob.ReadBasic PrintJob.Create PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All Printer.Create PrintAlertSettings.Read.All PrintAlertSettings.ReadWrite.All PrintConnector.Read.All PrintConnector.ReadWrite.All PrintJob.Read.All PrintJob.ReadWrite.All PrintSettings.Read.All PrintSettings.ReadWrite.All Printer.Read.All Printer.ReadWrite.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All | |
            /print/services";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printSettings`, such as `/print/settings`.
    PrintSettings = models::PrintSettings
}

impl PrintSettings {
    /// `GET /print/settings` — Get printSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-get-settings?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintSettings.Read.All`, `PrintSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintSettings> {
        let sheet = "GET print: get
            print-get-settings: PrintSettings.Read.All PrintSettings.ReadWrite.All | |
            /print/settings";
        self.0.get(sheet)
    }

    /// `PATCH /print/settings` — Update printSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-update-settings?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrintSettings.ReadWrite.All`.
    pub fn update(&self, body: models::PrintSettings) -> Call<()> {
        let sheet = "PATCH print: update
            print-update-settings: PrintSettings.ReadWrite.All | |
            /print/settings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printerShare`, such as `/print/shares`.
    PrintShares[models::PrinterShare]
}

impl PrintShares {
    /// `POST /print/shares` — Create printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-post-shares?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn create(&self, body: models::PrinterShare) -> Call<models::PrinterShare> {
        let sheet = "POST print: create
            print-post-shares: PrinterShare.ReadWrite.All | |
            /print/shares";
        self.0.call(sheet).json(body)
    }

    /// `GET /print/shares` — List shares
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-shares?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.ReadWrite.All`, `PrinterShare.Read.All`.
    pub fn list(&self) -> List<models::PrinterShare> {
        let sheet = "GET print: list
            print-list-shares: PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All PrinterShare.Read.All | |
            /print/shares";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printTask`, such as `/print/taskDefinitions/{id}/tasks/{id}`.
    PrintTask: super::Entity = models::PrintTask
}

impl PrintTask {
    /// `GET /print/taskDefinitions/{id}/tasks/{id}` — Get task
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printtask-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintTask> {
        let sheet = "GET printTask: get
            printtask-get: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /print/taskDefinitions/{id}/tasks/{id}` — Update task
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-update-task?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::PrintTask) -> Call<models::PrintTask> {
        let sheet = "PATCH printTaskDefinition: update
            printtaskdefinition-update-task: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/definition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn definition(&self) -> super::PrintTaskDefinition {
        super::PrintTaskDefinition(self.0.name("definition"))
    }

    /// `…/trigger`
    ///
    /// The type lists it; no page documents a request there.
    pub fn trigger(&self) -> super::PrintTaskTrigger {
        super::PrintTaskTrigger(self.0.name("trigger"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printTaskDefinition`, such as `/print/taskDefinitions/{id}`.
    PrintTaskDefinition: super::Entity = models::PrintTaskDefinition
}

impl PrintTaskDefinition {
    /// `DELETE /print/taskDefinitions/{id}` — Delete taskDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-delete-taskdefinition?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE print: delete
            print-delete-taskdefinition: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /print/taskDefinitions/{id}` — Get taskDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrintTaskDefinition> {
        let sheet = "GET printTaskDefinition: get
            printtaskdefinition-get: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /print/taskDefinitions/{id}` — Update taskDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-update-taskdefinition?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::PrintTaskDefinition) -> Call<models::PrintTaskDefinition> {
        let sheet = "PATCH print: update
            print-update-taskdefinition: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::PrintTaskDefinitionTasks {
        super::PrintTaskDefinitionTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printTask`, such as `/print/taskDefinitions/{id}/tasks`.
    PrintTaskDefinitionTasks[models::PrintTask]
}

impl PrintTaskDefinitionTasks {
    /// `GET /print/taskDefinitions/{id}/tasks` — List tasks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printtaskdefinition-list-tasks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrintTask> {
        let sheet = "GET printTaskDefinition: list
            printtaskdefinition-list-tasks: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printTaskDefinition`, such as `/print/taskDefinitions`.
    PrintTaskDefinitions[models::PrintTaskDefinition]
}

impl PrintTaskDefinitions {
    /// `POST /print/taskDefinitions` — Create taskDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-post-taskdefinitions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::PrintTaskDefinition) -> Call<models::PrintTaskDefinition> {
        let sheet = "POST print: create
            print-post-taskdefinitions: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /print/taskDefinitions` — List taskDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/print-list-taskdefinitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `PrintTaskDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrintTaskDefinition> {
        let sheet = "GET print: list
            print-list-taskdefinitions: | | PrintTaskDefinition.ReadWrite.All
            /print/taskDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printTaskTrigger`, such as `/print/printers/{id}/taskTriggers/{id}`.
    PrintTaskTrigger: super::Entity = models::PrintTaskTrigger
}

impl PrintTaskTrigger {
    /// `DELETE /print/printers/{id}/taskTriggers/{id}` — Delete taskTrigger
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-delete-tasktrigger?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE printer: delete
            printer-delete-tasktrigger: Printer.ReadWrite.All Printer.FullControl.All | |
            /print/printers/{id}/taskTriggers/{id}";
        self.0.call(sheet)
    }

    /// `GET /print/printers/{id}/taskTriggers/{id}` — Get taskTrigger
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printtasktrigger-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`.
    pub fn get(&self) -> Get<models::PrintTaskTrigger> {
        let sheet = "GET printTaskTrigger: get
            printtasktrigger-get: Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All | |
            /print/printers/{id}/taskTriggers/{id}";
        self.0.get(sheet)
    }

    /// `…/definition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn definition(&self) -> super::PrintTaskDefinition {
        super::PrintTaskDefinition(self.0.name("definition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printer`, such as `/print/printers/{id}`.
    Printer: super::Entity = models::Printer
}

impl Printer {
    /// `DELETE /print/printers/{id}` — Delete printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Printer.FullControl.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE printer: delete
            printer-delete: Printer.FullControl.All | |
            /print/printers/{id}";
        self.0.call(sheet)
    }

    /// `GET /print/printers/{id}` — Get printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-get?view=graph-rest-beta)
    /// Also: `/print/shares/{id}/printer`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Read.All` and 5 more; application: `Printer.Read.All`, `Printer.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Printer> {
        let sheet = "GET printer: get
            printer-get: Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All PrinterShare.Read.All PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All | | Printer.Read.All Printer.ReadWrite.All
            /print/printers/{id}
            printer-get: Printer.Read.All Printer.FullControl.All Printer.ReadWrite.All | | Printer.Read.All Printer.ReadWrite.All
            /print/shares/{id}/printer";
        self.0.get(sheet)
    }

    /// `GET /print/printers/{id}/getCapabilities` — printer: getCapabilities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-getcapabilities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Read.All`, `Printer.FullControl.All`, `Printer.ReadWrite.All`.
    pub fn get_capabilities(&self) -> Get<models::PrinterCapabilities> {
        let sheet = "GET printer: get_capabilities
            printer-getcapabilities: Printer.Read.All Printer.FullControl.All Printer.ReadWrite.All | |
            /print/printers/{id}/getCapabilities";
        self.0.name("getCapabilities").get(sheet)
    }

    /// `POST /print/printers/{printer-id}/resetDefaults`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn reset_defaults(&self) -> Call<()> {
        let sheet = "POST printer: reset_defaults
            : | |
            /print/printers/{id}/resetDefaults";
        self.0.name("resetDefaults").call(sheet)
    }

    /// `POST /print/printers/{id}/restoreFactoryDefaults` — printer: restoreFactoryDefaults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-restorefactorydefaults?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`.
    pub fn restore_factory_defaults(&self) -> Call<()> {
        let sheet = "POST printer: restore_factory_defaults
            printer-restorefactorydefaults: Printer.ReadWrite.All Printer.FullControl.All | |
            /print/printers/{id}/restoreFactoryDefaults";
        self.0.name("restoreFactoryDefaults").call(sheet)
    }

    /// `PATCH /print/printers/{id}` — Update printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-update?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`; application: `Printer.ReadWrite.All`.
    pub fn update(&self, body: models::Printer) -> Call<Option<models::Printer>> {
        let sheet = "PATCH printer: update
            printer-update: Printer.ReadWrite.All Printer.FullControl.All | | Printer.ReadWrite.All
            /print/printers/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/connectors`
    pub fn connectors(&self) -> super::PrinterConnectors {
        super::PrinterConnectors(self.0.name("connectors"))
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::PrinterBaseJobs {
        super::PrinterBaseJobs(self.0.name("jobs"))
    }

    /// `…/share`
    pub fn share(&self) -> super::PrinterShare {
        super::PrinterShare(self.0.name("share"))
    }

    /// `…/shares`
    pub fn shares(&self) -> super::PrinterShares {
        super::PrinterShares(self.0.name("shares"))
    }

    /// `…/taskTriggers`
    pub fn task_triggers(&self) -> super::PrinterTaskTriggers {
        super::PrinterTaskTriggers(self.0.name("taskTriggers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printJob`, such as `/print/shares/{id}/jobs`.
    PrinterBaseJobs[models::PrintJob]
}

impl PrinterBaseJobs {
    /// `POST /print/printers/{id}/jobs` — Create printjob for a printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-post-jobs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/printershare-post-jobs?view=graph-rest-beta)
    /// Also: `/print/shares/{id}/jobs`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PrintJob.Create` and 4 more.
    pub fn create(&self, body: models::PrintJob) -> Call<models::PrintJob> {
        let sheet = "POST printer: create
            printer-post-jobs: PrintJob.Create PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All | |
            /print/printers/{id}/jobs
            printershare-post-jobs: PrintJob.ReadWriteBasic PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All | |
            /print/shares/{id}/jobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /print/printers/{id}/jobs` — List printJobs for a printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-list-jobs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/printershare-list-jobs?view=graph-rest-beta)
    /// Also: `/print/shares/{id}/jobs`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintJob.ReadBasic` and 7 more; application: `PrintJob.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::PrintJob> {
        let sheet = "GET printer: list
            printer-list-jobs: PrintJob.ReadBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic PrintJob.ReadWriteBasic.All PrintJob.Read.All PrintJob.ReadWrite.All | | PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All
            /print/printers/{id}/jobs
            printershare-list-jobs: PrintJob.ReadBasic PrintJob.ReadWriteBasic PrintJob.Read PrintJob.ReadBasic.All PrintJob.ReadWrite PrintJob.ReadWriteBasic.All PrintJob.Read.All PrintJob.ReadWrite.All | | PrintJob.ReadBasic.All PrintJob.Read.All PrintJob.ReadWriteBasic.All PrintJob.ReadWrite.All
            /print/shares/{id}/jobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printConnector`, such as `/print/printers/{id}/connectors`.
    PrinterConnectors[models::PrintConnector]
}

impl PrinterConnectors {
    /// `GET /print/printers/{id}/connectors` — List printConnectors for printer
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-list-connectors?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrintConnector.Read.All`, `PrintConnector.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrintConnector> {
        let sheet = "GET printer: list
            printer-list-connectors: PrintConnector.Read.All PrintConnector.ReadWrite.All | |
            /print/printers/{id}/connectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.printerShare`, such as `/print/shares/{id}`.
    PrinterShare: super::Entity = models::PrinterShare
}

impl PrinterShare {
    /// `DELETE /print/printers/{id}/share` — Delete printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete?view=graph-rest-beta)
    /// Also: `/print/shares/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE printerShare: delete
            printershare-delete: PrinterShare.ReadWrite.All | |
            /print/printers/{id}/share
            /print/shares/{id}";
        self.0.call(sheet)
    }

    /// `GET /print/printers/{printerId}/shares/{printerShareId}` — Get printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-get?view=graph-rest-beta)
    /// Also: `/print/shares/{printerShareId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrinterShare> {
        let sheet = "GET printerShare: get
            printershare-get: PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All | |
            /print/printers/{id}/shares/{id}
            printershare-get: PrinterShare.ReadBasic.All PrinterShare.ReadWrite.All PrinterShare.Read.All | |
            /print/shares/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /print/shares/{id}` — Update printershare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn update(&self, body: models::PrinterShare) -> Call<models::PrinterShare> {
        let sheet = "PATCH printerShare: update
            printershare-update: PrinterShare.ReadWrite.All | |
            /print/shares/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allowedGroups`
    pub fn allowed_groups(&self) -> super::PrinterShareAllowedGroups {
        super::PrinterShareAllowedGroups(self.0.references("allowedGroups"))
    }

    /// `…/allowedUsers`
    pub fn allowed_users(&self) -> super::PrinterShareAllowedUsers {
        super::PrinterShareAllowedUsers(self.0.references("allowedUsers"))
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::PrinterBaseJobs {
        super::PrinterBaseJobs(self.0.name("jobs"))
    }

    /// `…/printer`
    pub fn printer(&self) -> super::Printer {
        super::Printer(self.0.name("printer"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/print/shares/{id}/allowedGroups`.
    PrinterShareAllowedGroups[models::Group]
}

impl PrinterShareAllowedGroups {
    /// `POST /print/shares/{id}/allowedGroups/$ref` — Create allowedGroup for printershare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-allowedgroups?view=graph-rest-beta)
    /// Also: `/print/printers/{printer-id}/shares/{printerShare-id}/allowedGroups/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST printerShare: add_ref
            printershare-post-allowedgroups: PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedGroups/$ref
            /print/printers/{id}/shares/{id}/allowedGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /print/shares/{printerShare-id}/allowedGroups/$ref` — Delete allowedGroup from printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-allowedgroup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE printerShare: delete_ref
            printershare-delete-allowedgroup: PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedGroups/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /print/shares/{id}/allowedGroups` — List allowedgroups for printershare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedgroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET printerShare: list
            printershare-list-allowedgroups: PrinterShare.Read.All PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedGroups";
        self.0.list(sheet)
    }

    /// `GET /print/shares/{printerShare-id}/allowedGroups/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedgroups-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::Group> {
        let sheet = "GET allowedgroups: list_refs
            printershare-list-allowedgroups-ref: | |
            /print/shares/{id}/allowedGroups/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /print/shares/{id}/allowedGroups/{id}/$ref` — Delete allowedGroup from printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-allowedgroup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE printerShare: remove_ref
            printershare-delete-allowedgroup: PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/print/shares/{id}/allowedUsers`.
    PrinterShareAllowedUsers[models::User]
}

impl PrinterShareAllowedUsers {
    /// `POST /print/shares/{id}/allowedUsers/$ref` — Create allowedUser for printershare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-post-allowedusers?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST printerShare: add_ref
            printershare-post-allowedusers: PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedUsers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /print/printerShares/{printerShare-id}/allowedUsers/$ref` — Delete allowedUser from printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-alloweduser?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE printerShare: delete_ref
            printershare-delete-alloweduser: PrinterShare.ReadWrite.All | |
            /print/printerShares/{id}/allowedUsers/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /print/shares/{id}/allowedUsers` — List allowedUsers for printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedusers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET printerShare: list
            printershare-list-allowedusers: PrinterShare.Read.All PrinterShare.ReadWrite.All | |
            /print/shares/{id}/allowedUsers";
        self.0.list(sheet)
    }

    /// `GET /print/shares/{printerShare-id}/allowedUsers/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-list-allowedusers-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::User> {
        let sheet = "GET allowedusers: list_refs
            printershare-list-allowedusers-ref: | |
            /print/shares/{id}/allowedUsers/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /print/printerShares/{id}/allowedUsers/{id}/$ref` — Delete allowedUser from printerShare
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printershare-delete-alloweduser?view=graph-rest-beta)
    /// Also: `/print/shares/{printerShare-id}/allowedUsers/{user-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE printerShare: remove_ref
            printershare-delete-alloweduser: PrinterShare.ReadWrite.All | |
            /print/printerShares/{id}/allowedUsers/{id}/$ref
            /print/shares/{id}/allowedUsers/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printerShare`, such as `/print/printers/{id}/shares`.
    PrinterShares[models::PrinterShare]
}

impl PrinterShares {
    /// `GET /print/printers/{printer-id}/shares`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrinterShare> {
        let sheet = "GET printer: list
            : PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All | |
            /print/printers/{id}/shares";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printTaskTrigger`, such as `/print/printers/{id}/taskTriggers`.
    PrinterTaskTriggers[models::PrintTaskTrigger]
}

impl PrinterTaskTriggers {
    /// `POST /print/printers/{id}/taskTriggers` — Create taskTrigger
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-post-tasktriggers?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Printer.ReadWrite.All`, `Printer.FullControl.All`.
    pub fn create(&self, body: models::PrintTaskTrigger) -> Call<models::PrintTaskTrigger> {
        let sheet = "POST printer: create
            printer-post-tasktriggers: Printer.ReadWrite.All Printer.FullControl.All | |
            /print/printers/{id}/taskTriggers";
        self.0.call(sheet).json(body)
    }

    /// `GET /print/printers/{id}/taskTriggers` — List taskTriggers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/printer-list-tasktriggers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Printer.Read.All`, `Printer.ReadWrite.All`, `Printer.FullControl.All`.
    pub fn list(&self) -> List<models::PrintTaskTrigger> {
        let sheet = "GET printer: list
            printer-list-tasktriggers: Printer.Read.All Printer.ReadWrite.All Printer.FullControl.All | |
            /print/printers/{id}/taskTriggers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userPrint`, such as `/me/print`.
    UserPrint = models::UserPrint
}

impl UserPrint {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserPrint> {
        self.0.get("GET userPrint: get")
    }

    /// `…/recentPrinterShares`
    pub fn recent_printer_shares(&self) -> super::UserPrintRecentPrinterShares {
        super::UserPrintRecentPrinterShares(self.0.name("recentPrinterShares"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.printerShare`, such as `/me/print/recentPrinterShares`.
    UserPrintRecentPrinterShares[models::PrinterShare]
}

impl UserPrintRecentPrinterShares {
    /// `GET /me/print/recentPrinterShares`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/print/recentPrinterShares`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PrinterShare.ReadBasic.All`, `PrinterShare.Read.All`, `PrinterShare.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrinterShare> {
        let sheet = "GET userPrint: list
            : PrinterShare.ReadBasic.All PrinterShare.Read.All PrinterShare.ReadWrite.All | |
            /me/print/recentPrinterShares
            /users/{id}/print/recentPrinterShares";
        self.0.list(sheet)
    }
}
