//! Shows the client without an account: a service inside of the process answers, and nothing leaves it.
//!
//! `cargo run -p msgraph --example without_account --features testing` prints each request as it is sent (`>`), and what
//! the program makes of the answer (`<`). The feature `testing` has the service, for tests of programs that call Graph.

use std::error::Error;
use std::fmt::Display;
use std::io::{self, Write};
use std::time::Duration;

use futures_util::TryStreamExt;
use msgraph::testing::Mock;
use msgraph::v1::Graph;
use msgraph::v1::models::{Message, User};
use msgraph::{Batch, Caller, Null, Operation, Permissions};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The length of bodies that are not shown: the parts of a batch are shown anyway, as requests of their own.
const LONG: usize = 100;

/// Prepares the service: what it answers to which requests.
fn prepare() -> (Mock, Graph) {
    let mock = Mock::new();
    let graph = Graph::with_client(mock.client());
    let message = |subject: &str| Message::new().with_subject(subject);
    let adele = User::new().with_display_name("Adele Vance").with_job_title("Retail Manager");
    mock.on(graph.me().get()).reply(adele);
    let pages = [vec![message("Lunch?"), message("Budget")], vec![message("Holidays")]];
    mock.on(graph.me().messages().list()).pages(pages);
    mock.on(graph.users().id("adele@contoso.com").update(User::new())).reply(());
    mock.on(graph.users().id("busy").get()).throttled(Duration::ZERO).reply(User::new().with_display_name("Alex"));
    mock.on(graph.users().id("nobody").get()).error(404, "Request_ResourceNotFound", "There is no such user.");
    (mock, graph)
}

/// Sends requests, and writes what is sent and what comes back.
pub async fn run(out: &mut impl Write) -> Result<()> {
    let (mock, graph) = prepare();
    let mut log = Log { mock, out, written: 0 };
    let mut sent = read(&graph, &mut log).await?;
    sent.extend(write(&graph, &mut log).await?);
    send_together(&graph, &mut log).await?;
    fail(&graph, &mut log).await?;

    log.start("Find the permissions that the requests need")?;
    let permissions = Permissions::least_for(sent);
    for (caller, name) in [(Caller::DelegatedWork, "a user"), (Caller::Application, "an application")] {
        log.result(format_args!("{name} needs {}", permissions.scopes(caller).join(", ")))?;
        for operation in permissions.unsupported(caller) {
            log.result(format_args!("{name} cannot send {} {}", operation.method().as_str(), operation.path()))?;
        }
    }
    Ok(())
}

/// Reads an object and a collection. Returns the documentation of the requests.
async fn read(graph: &Graph, log: &mut Log<impl Write>) -> Result<Vec<Operation>> {
    log.start("Read some properties of an object")?;
    let get = graph.me().get().select((User::DISPLAY_NAME, User::JOB_TITLE));
    let me = get.clone().await?;
    log.result(format_args!("{} is a {}", text(me.display_name()), text(me.job_title())))?;

    log.start("Read a collection: filtered, and page by page")?;
    let list = graph.me().messages().list().filter(Message::IS_READ.eq(false)).select(Message::SUBJECT).top(2);
    let mut messages = list.clone().into_stream();
    while let Some(message) = messages.try_next().await? {
        log.result(text(message.subject()))?;
    }
    Ok(vec![get.operation(), list.operation()])
}

/// Changes an object. Returns the documentation of the request.
async fn write(graph: &Graph, log: &mut Log<impl Write>) -> Result<Vec<Operation>> {
    log.start("Change an object: set a property, clear another, leave the rest alone")?;
    let change = User::new().with_job_title("Auditor").with_fax_number(Null);
    let update = graph.users().id("adele@contoso.com").update(change);
    update.clone().await?;
    log.result("changed")?;
    Ok(vec![update.operation()])
}

/// Sends two requests as one; each has a result of its own type.
async fn send_together(graph: &Graph, log: &mut Log<impl Write>) -> Result<()> {
    log.start("Send several requests as one")?;
    let mut batch = Batch::new();
    let me = batch.add(graph.me().get());
    let messages = batch.add(graph.me().messages().list().top(1));
    let responses = batch.send().await;
    let (me, messages) = (responses.get(me)?, responses.get(messages)?);
    log.result(format_args!("{} has {} messages or more", text(me.display_name()), messages.value.len()))
}

/// Sends requests that fail: one that the client sends again, and one that is the caller's mistake.
async fn fail(graph: &Graph, log: &mut Log<impl Write>) -> Result<()> {
    log.start("Ask a busy service: the client waits and asks again")?;
    let user = graph.users().id("busy").get().await?;
    log.result(text(user.display_name()))?;

    log.start("Ask for a user that does not exist")?;
    match graph.users().id("nobody").get().await {
        Ok(user) => log.result(text(user.display_name())),
        Err(error) => log.result(error),
    }
}

/// A property for people: it may be absent or null.
fn text(property: Option<&str>) -> &str {
    property.unwrap_or("nobody knows")
}

/// Writes what happens.
struct Log<W> {
    mock: Mock,
    out: W,
    /// How many of the requests are written already.
    written: usize,
}

impl<W: Write> Log<W> {
    /// Writes the title of a step.
    fn start(&mut self, title: &str) -> Result<()> {
        let gap = if self.written == 0 { "" } else { "\n" };
        Ok(writeln!(self.out, "{gap}{title}")?)
    }

    /// Writes the requests that were sent since the last result, and a result.
    fn result(&mut self, result: impl Display) -> Result<()> {
        let sent = self.mock.requests();
        for request in &sent[self.written..] {
            writeln!(self.out, "  > {request}")?;
            match request.body().len() {
                0 => {}
                length if length > LONG => writeln!(self.out, "    a body of {length} bytes")?,
                _ => writeln!(self.out, "    {}", String::from_utf8_lossy(request.body()))?,
            }
        }
        self.written = sent.len();
        Ok(writeln!(self.out, "  < {result}")?)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    run(&mut io::stdout().lock()).await
}
