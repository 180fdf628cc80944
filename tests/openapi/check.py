"""Checks OpenAPI documents that `cargo xtask export openapi` wrote.

    python3 check.py documents FILE...            every rule of OpenAPI 3.1, by openapi-spec-validator
    python3 check.py requests DOCUMENT FILE...    requests that the client sent, by openapi-core

A file with requests has a JSON object a line: method, url, headers, body. A body that is not JSON is base64. Bodies may
have no property that the document does not list. A file that ends with .txt has a method and an address a line, and bodies in
indented lines; only the parameters are checked. Query options and addresses that the document does not list are counted: every list of the
service takes some options, and the client sends requests to addresses that no page documents. The status is 1 if
something is wrong.
"""

import base64
import collections
import json
import re
import sys
import urllib.parse
import warnings

from jsonschema_path import SchemaPath
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import Path
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.templating.paths.parsers import PathParser
from openapi_core.templating.paths.util import template_path_len
from openapi_core.validation.request.validators import V31RequestParametersValidator
from openapi_core.validation.request.validators import V31RequestValidator
from openapi_spec_validator import OpenAPIV31SpecValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict

# The errors that are printed; all are counted.
SHOWN = 20


class Request:
    """A request in the form that openapi-core reads."""

    def __init__(self, sent):
        url = urllib.parse.urlsplit(sent["url"])
        headers = Headers(list(sent.get("headers", {}).items()))
        query = ImmutableMultiDict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        self.method = sent["method"].lower()
        self.host_url = f"{url.scheme}://{url.netloc}"
        self.path = urllib.parse.unquote(url.path)
        self.content_type = headers.get("content-type", "")
        self.parameters = RequestParameters(query=query, header=headers, cookie=ImmutableMultiDict())
        body = sent.get("body")
        if body is None:
            self.body = None
        elif self.content_type.startswith("application/json"):
            self.body = json.dumps(body).encode()
        else:
            # openapi-core takes an empty upload for a missing one.
            self.body = base64.b64decode(body) or b"\n"

    def __str__(self):
        return f"{self.method.upper()} {self.path}"


def shape(path):
    """What a path shares with its template: the number of its segments, and the name of the first one."""
    segments = path.strip("/").split("/")
    return len(segments), re.split(r"[(:]", segments[0])[0]


class Paths:
    """The templates of a document that match a path, those with the fewest placeholders first.

    openapi-core's own iterator tries every template of the document on every request.
    """

    def __init__(self, server):
        self.server = server
        self.templates = None

    def __call__(self, name, spec, base_url=None):
        if self.templates is None:
            self.templates = collections.defaultdict(list)
            for template, item in (spec / "paths").str_items():
                parser = PathParser(template, post_expression="$")
                self.templates[shape(template)].append((template, item, parser))
        path = name.removeprefix(self.server)
        found = []
        for template, item, parser in self.templates[shape(path)]:
            result = parser.parse(path)
            if result:
                found.append(Path(item, TemplateResult(template, result.named)))
        yield from sorted(found, key=template_path_len)


def requests_of(file, server):
    """The requests of a file that are to the version of the document."""
    with open(file, encoding="utf-8") as lines:
        lines = [line.rstrip("\n") for line in lines]
    if not file.endswith(".txt"):
        return [Request(json.loads(line)) for line in lines]
    requests = []
    for line in lines:
        if line and not line.startswith(("#", " ")):
            method, address = line.split(" ", 1)
            version, path = re.match(r"(/v1\.0|/beta)?(/.*)", address).groups()
            if server.endswith(version or "/v1.0"):
                requests.append(Request({"method": method, "url": server + path}))
    return requests


def read(file):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def report(name, count, problems):
    """Prints the problems, and returns their number."""
    for problem in problems[:SHOWN]:
        print(f"  {problem}")
    print(f"{name}: {count}, {len(problems)} wrong")
    return len(problems)


def check_document(file):
    document = read(file)
    errors = OpenAPIV31SpecValidator(document).iter_errors()
    problems = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in errors]
    return report(file, f"{len(document['paths'])} paths", problems)


def explain(error):
    """The innermost reason of an error."""
    reasons = [str(error)]
    while error.__cause__ is not None:
        error = error.__cause__
        reasons.append(str(error))
    for problem in getattr(error, "schema_errors", []):
        reasons.append(f"{'/'.join(map(str, problem.absolute_path))}: {problem.message[:200]}")
    return " ".join(reasons[1:] or reasons)


def close_bodies(document):
    """Forbids properties that the schema of a body does not list. Open types have them all the same."""
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "requestBody" in operation:
                media = operation["requestBody"]["content"].get("application/json", {})
                if "schema" in media:
                    media["schema"]["unevaluatedProperties"] = False


def unlisted_options(request, operation, document):
    """The options in the query of a request that its operation does not list."""
    names = set()
    for parameter in operation.get("parameters", []):
        key = parameter.get("$ref", "").rpartition("/")[2]
        names.add((document["components"]["parameters"][key] if key else parameter)["name"])
    return [f"{name} is no option" for name in request.parameters.query.keys() if name not in names]


def check_requests(document, files):
    document = read(document)
    close_bodies(document)
    server = document["servers"][0]["url"]
    finder = type("Finder", (APICallPathFinder,), {"paths_iterator": Paths(server)})
    document_path = SchemaPath.from_dict(document)
    wrong = 0
    for file in files:
        kind = V31RequestParametersValidator if file.endswith(".txt") else V31RequestValidator
        validator = kind(document_path, path_finder_cls=finder)
        requests = requests_of(file, server)
        problems, unlisted, operations, elsewhere = [], [], set(), 0
        for request in requests:
            try:
                template = validator._find_path(request).path_result.pattern
            except PathError:
                elsewhere += 1
                continue
            errors = [explain(error) for error in validator.iter_errors(request)]
            operation = document["paths"][template][request.method]
            operations.add(operation["operationId"])
            unlisted.extend(unlisted_options(request, operation, document))
            problems.extend(f"{request}: {error}" for error in errors)
        count = f"{len(requests)} requests to {len(operations)} operations, {len(unlisted)} unlisted query options"
        count += f", {elsewhere} unlisted addresses"
        wrong += report(file, count, problems)
    return wrong


def main(arguments):
    match arguments:
        case ["documents", first, *others]:
            return sum(check_document(file) for file in [first, *others])
        case ["requests", document, first, *others]:
            return check_requests(document, [first, *others])
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    # openapi-core does not read the scopes of OAuth 2.0.
    warnings.filterwarnings("ignore", message="Unsupported scheme type")
    sys.exit(1 if main(sys.argv[1:]) else 0)
