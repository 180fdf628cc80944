//! Files: downloads, uploads, upload sessions, and long-running operations.
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::Content;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/content")).reply("a,b\n");
//! # let created = msgraph::v1::models::DriveItem::new().with_name("notes.txt");
//! # mock.on((msgraph::Method::Put, "/me/drive/root:/{item-path}:/content")).reply(created).status(201);
//! # mock.on((msgraph::Method::Put, "/me/photo/$value")).reply(());
//! let report = graph.me().drive().root_path("Reports/2026 #1.csv").content().download().await?;
//! assert_eq!(report, "a,b\n");
//!
//! // Creates the file, or replaces what it has.
//! let item = graph.me().drive().root_path("Reports/notes.txt").content().upload("hello").await?;
//! assert_eq!(item.name(), Some("notes.txt"));
//!
//! let photo = Content::new("image/jpeg", vec![0xff, 0xd8]);
//! graph.me().photo().upload(photo).await?;
//! # let sent = mock.requests();
//! # assert_eq!(sent[0].path(), "/v1.0/me/drive/root:/Reports/2026%20%231.csv:/content");
//! # assert_eq!((sent[2].header("Content-Type"), sent[2].body().len()), (Some("image/jpeg"), 2));
//! # Ok(())
//! # }
//! ```
//!
//! # Streams
//!
//! A file that may not fit into memory is streamed. If the result of a request is bytes, `download` returns a stream of
//! them: the whole file, or exactly the bytes of a range. When the connection breaks, the download requests the missing
//! bytes and continues:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use futures_util::TryStreamExt;
//! use msgraph::v1::Graph;
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/content")).reply("a,b\n".repeat(500));
//! let content = graph.me().drive().root_path("large.bin").content();
//! let mut stream = content.download().range(1_000..).download().await?;
//! while let Some(bytes) = stream.try_next().await? {
//!     println!("{} more bytes", bytes.len());
//! }
//! # assert_eq!(mock.requests()[0].header("Range"), Some("bytes=1000-"));
//! # Ok(())
//! # }
//! ```
//!
//! To continue a download in another run of the program, keep its `version` and the number of bytes, and call `resume`.
//! [`Content::stream`](crate::Content::stream) streams the body of an upload. When the service redirects a download to
//! a storage host, the client follows without the token.
//!
//! # Items
//!
//! Every place of an item is a [`nodes::DriveItem`](crate::v1::nodes::DriveItem), with all that an item has:
//! `drive.root()`, `drive.items().id("…")`, `drive.root_path("a/b.txt")`, `drive.special().id("documents")`. So a folder
//! is created, listed and deleted by its path:
//!
//! ```
//! # use msgraph::testing::Mock;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::v1::{Graph, models::DriveItem};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # mock.on((msgraph::Method::Get, "/me/drive/root:/{item-path}:/children")).reply([DriveItem::new()]);
//! # mock.on((msgraph::Method::Delete, "/me/drive/root:/{item-path}")).reply(());
//! let reports = graph.me().drive().root_path("Reports");
//! let files = reports.children().list().select(DriveItem::NAME).await?;
//! reports.path("old.csv").delete().await?;
//! # let _ = files;
//! # assert_eq!(mock.requests()[1].to_string(), "DELETE /v1.0/me/drive/root:/Reports/old.csv");
//! # Ok(())
//! # }
//! ```
//!
//! # Upload sessions
//!
//! A file that is too large for one request goes through an upload session. The session belongs to an item: one that
//! exists, or the path that the file shall have. The client sends the file in chunks. When a connection breaks, it asks
//! for the missing ranges and continues:
//!
//! ```no_run
//! # async fn example(client: msgraph::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use msgraph::v1::Graph;
//! use msgraph::v1::models::DriveItem;
//! use msgraph::v1::requests::drive_item::CreateUploadSessionRequest;
//!
//! let graph = Graph::with_client(client.clone());
//! let item = graph.me().drive().root_path("Backup/large.bin"); // or graph.drives().id("…").items().id("…")
//! let session = item.create_upload_session(CreateUploadSessionRequest::new()).await?;
//! let upload = client.upload(&session);
//! let item: DriveItem = upload.send(std::fs::File::open("large.bin")?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The upload is done when the service has acknowledged the last byte. All services have the same protocol, with these
//! differences:
//!
//! | service | the session is created by | upload URL | chunks | the last answer |
//! | --- | --- | --- | --- | --- |
//! | SharePoint, OneDrive | `driveItem: createUploadSession` | another host, no token | up to 60 MiB, multiples of 320 KiB | 201 or 200 with the `driveItem` |
//! | Outlook (messages, events) | `attachment: createUploadSession` | an Outlook host, no token | less than 4 MB | 201 without a body; `Location` names the attachment |
//! | To Do | `taskFileAttachment: createUploadSession` | the endpoint's host, with the token | less than 4 MB | 201 without a body; `Location` names the attachment |
//! | Universal Print | `printDocument: createUploadSession` | another host, no token | less than 10 MB | 201 with the `printDocument` |
//! | education | as SharePoint: the folder of `setUpResourcesFolder` is one of a drive | | | |
//! | Intune apps | no upload session: `azureStorageUri` of a content file takes blocks of Azure Storage | | | |
//!
//! The client handles these differences: it sends the token only to the host of the endpoint, and smaller chunks to
//! Outlook and To Do. Two cases need code of your own:
//!
//! - If the last answer has no body, ask for `()` and for the answer:
//!
//!   ```no_run
//!   # async fn example(upload: msgraph::Upload) -> Result<(), Box<dyn std::error::Error>> {
//!   let file = std::fs::File::open("large.pdf")?;
//!   let ((), response) = upload.send::<()>(file).with_response().await?;
//!   println!("the attachment is at {:?}", response.header("Location"));
//!   # Ok(())
//!   # }
//!   ```
//!
//! - A session that was created with `deferCommit` makes no file when it has all bytes. Call `commit` then:
//!
//!   ```no_run
//!   # use msgraph::v1::models::DriveItem;
//!   # async fn example(upload: msgraph::Upload, file: std::fs::File) -> Result<(), msgraph::Error> {
//!   upload.send::<()>(file).await?;
//!   let item: DriveItem = upload.commit().await?;
//!   # Ok(())
//!   # }
//!   ```
//!
//! To continue an upload in another run of the program, keep the URL of the session and call `resume`. `status` returns
//! the ranges that are missing, `cancel` deletes the session.
//!
//! # Long-running operations
//!
//! Some requests begin a long-running operation: the service answers 202, with a URL that shows the progress. `start`
//! then returns a [`Monitor`](crate::Monitor): `wait` waits for the result, `next` shows the progress, and
//! `client.monitor(url)` continues in another run of the program. `monitor.response()` has the headers of the last
//! answer.
//!
//! The result is what the operation makes or changes: the client reads it from the address that the last state or the
//! first answer names.
//!
//! ```
//! # use msgraph::testing::{Mock, Reply};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), msgraph::Error> {
//! use msgraph::With;
//! use msgraph::v1::{Graph, models::Team};
//!
//! # let mock = Mock::new();
//! # let graph = Graph::with_client(mock.client());
//! # let begun = Reply::status(202).with_header("Location", "/teams('7')/operations('1')").with_header("Retry-After", "0");
//! # mock.on((msgraph::Method::Post, "/teams")).reply(begun.with_header("Content-Location", "/teams('7')"));
//! # mock.on((msgraph::Method::Get, "/teams('7')/operations('1')")).reply(serde_json::json!({"status": "succeeded"}));
//! # mock.on((msgraph::Method::Get, "/teams('7')")).reply(Team::new().with_id("7"));
//! let team = Team::new().with_display_name("Plans").bind("template", "/teamsTemplates('standard')");
//! let started = graph.teams().create(team).start().await?;
//! let team = started.wait().await?;
//! assert_eq!(team.id(), Some("7"));
//! # Ok(())
//! # }
//! ```
//!
//! If a state has only the id of the result, as that of `driveItem: copy` has, the result has that `id`.
//! [`Monitor::resource_id`](crate::Monitor::resource_id) returns it without asking for the result.
